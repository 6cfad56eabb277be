/*
 * Whose turn it is: an SSL looks things up in its SSL_CTX during a handshake, without a lock, and a
 * direct call may free them. So no direct call changes a context while any handshake takes a step.
 * Gasket's own setters need no turn: what they replace is kept (snapshot.h).
 */
#ifndef GASKET_TURN_H
#define GASKET_TURN_H

/* A step of a handshake. Never fails, and waits only while a context is being changed. */
void turn_step_enter(void);
void turn_step_leave(void);

/* A change of a context: 1; or 0 where steps do not end: this thread is in the middle of one, or
 * one was unwound by the foreign runtime. */
int turn_change_enter(void);
void turn_change_leave(void);

#endif
