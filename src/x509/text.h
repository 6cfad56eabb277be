/* What OpenSSL writes about certificates, as text: made with malloc, for the caller to free. */
#ifndef GASKET_X509_TEXT_H
#define GASKET_X509_TEXT_H

#include <stddef.h>

#include "library/library.h"

/* A copy of what was written to a memory BIO; NULL without memory. */
char *text_of_bio(BIO *bio);
/* RFC 2253 with characters as they are, or in hexadecimal where they are none. */
char *text_of_name(const X509_NAME *name);
/* The dotted numbers of an object identifier. */
char *text_of_oid(const ASN1_OBJECT *oid);
/* What a string says, in UTF-8; its DER as RFC 2253's "#..." where it says nothing that text can.
 */
char *text_of_string(const ASN1_STRING *string);
/* "#" before the hexadecimal digits. */
char *text_of_der(const unsigned char *bytes, size_t length);
/* Capitals, without anything between them. */
char *text_of_bytes(const unsigned char *bytes, size_t length);

#endif
