/*
 * Some of OpenSSL's functions read PEM files without being told of a password, and ask for one on
 * the terminal when a file has an encrypted block. Between these two calls they fail instead.
 */
#ifndef GASKET_PROMPT_H
#define GASKET_PROMPT_H

/* They may nest, and be called on several threads at a time. */
void prompt_forbid(void);
void prompt_allow(void);

#endif
