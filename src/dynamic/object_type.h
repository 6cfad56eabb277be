/* Types of objects by the names that signatures give them, also those that spec/ does not list. */
#ifndef GASKET_OBJECT_TYPE_H
#define GASKET_OBJECT_TYPE_H

/*
 * The type's number (native/type.h). One that is met for the first time becomes known, with the
 * functions that the loaded OpenSSL has for it. TYPE_NONE where that is no type of OpenSSL's, or
 * there is no room for more types. OpenSSL must be open.
 */
int object_type(const char *name);

#endif
