/* Generated from spec/; do not edit. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/openssl_types.h"

#include <gasket_direct.h>

#include "direct/call.h"
#include "direct/glance.h"
#include "direct/guard.h"

int64_t gasket_x509_store_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_new, given))
        return c.answer;
    {
        const void *answer = ((X509_STORE * (*)(void))CALL_FUNCTION(X509_STORE_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_up_ref(int64_t p0)
{
    return call_up_ref(CALL_X509_STORE_up_ref, p0);
}

int64_t gasket_x509_store_free(int64_t p0)
{
    return call_free(CALL_X509_STORE_free, p0);
}

int64_t gasket_x509_store_add_cert(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_add_cert, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        X509 * x509 = c.at[1];
        int answer = (int)((int (*)(X509_STORE *, X509 *))CALL_FUNCTION(X509_STORE_add_cert))(store, x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_add_crl(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_add_crl, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        X509_CRL * crl = c.at[1];
        int answer = (int)((int (*)(X509_STORE *, X509_CRL *))CALL_FUNCTION(X509_STORE_add_crl))(store, crl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_load_locations(int64_t p0, const char *p1, const char *p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.bytes = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_load_locations, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        const char * directory = (const char *)(uintptr_t)p2;
        int answer = (int)((int (*)(X509_STORE *, const char *, const char *))CALL_FUNCTION(X509_STORE_load_locations))(store, file, directory);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_load_locations_ex(int64_t p0, const char *p1, const char *p2, const char *p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.bytes = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_load_locations_ex, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        const char * directory = (const char *)(uintptr_t)p2;
        const char * properties = (const char *)(uintptr_t)p3;
        int answer = (int)((int (*)(X509_STORE *, const char *, const char *, OSSL_LIB_CTX *, const char *))CALL_FUNCTION(X509_STORE_load_locations_ex))(store, file, directory, NULL, properties);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_load_file(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_load_file, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(X509_STORE *, const char *))CALL_FUNCTION(X509_STORE_load_file))(store, file);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_load_file_ex(int64_t p0, const char *p1, const char *p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.bytes = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_load_file_ex, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        const char * properties = (const char *)(uintptr_t)p2;
        int answer = (int)((int (*)(X509_STORE *, const char *, OSSL_LIB_CTX *, const char *))CALL_FUNCTION(X509_STORE_load_file_ex))(store, file, NULL, properties);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_load_path(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_load_path, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        const char * directory = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(X509_STORE *, const char *))CALL_FUNCTION(X509_STORE_load_path))(store, directory);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_load_store(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_load_store, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        const char * uri = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(X509_STORE *, const char *))CALL_FUNCTION(X509_STORE_load_store))(store, uri);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_load_store_ex(int64_t p0, const char *p1, const char *p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.bytes = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_load_store_ex, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        const char * uri = (const char *)(uintptr_t)p1;
        const char * properties = (const char *)(uintptr_t)p2;
        int answer = (int)((int (*)(X509_STORE *, const char *, OSSL_LIB_CTX *, const char *))CALL_FUNCTION(X509_STORE_load_store_ex))(store, uri, NULL, properties);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_set_default_paths(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_set_default_paths, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        int answer = (int)((int (*)(X509_STORE *))CALL_FUNCTION(X509_STORE_set_default_paths))(store);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_set_default_paths_ex(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_set_default_paths_ex, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        const char * properties = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(X509_STORE *, OSSL_LIB_CTX *, const char *))CALL_FUNCTION(X509_STORE_set_default_paths_ex))(store, NULL, properties);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_set_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_set_flags, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        unsigned long flags = (unsigned long)p1;
        int answer = (int)((int (*)(X509_STORE *, unsigned long))CALL_FUNCTION(X509_STORE_set_flags))(store, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_set_purpose(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_set_purpose, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        int purpose = (int)p1;
        int answer = (int)((int (*)(X509_STORE *, int))CALL_FUNCTION(X509_STORE_set_purpose))(store, purpose);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_set_trust(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_set_trust, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        int trust = (int)p1;
        int answer = (int)((int (*)(X509_STORE *, int))CALL_FUNCTION(X509_STORE_set_trust))(store, trust);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_set_depth(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_set_depth, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        int depth = (int)p1;
        int answer = (int)((int (*)(X509_STORE *, int))CALL_FUNCTION(X509_STORE_set_depth))(store, depth);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_set1_param(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_set1_param, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        const X509_VERIFY_PARAM * param = c.at[1];
        int answer = (int)(param == ((X509_VERIFY_PARAM * (*)(const X509_STORE *))CALL_FUNCTION(X509_STORE_get0_param))(store) ? 1 : ((__typeof__(X509_STORE_set1_param) *)CALL_FUNCTION(X509_STORE_set1_param))(store, param));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_get0_param(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_get0_param, given))
        return c.answer;
    {
        const X509_STORE * store = c.at[0];
        const void *answer = ((X509_VERIFY_PARAM * (*)(const X509_STORE *))CALL_FUNCTION(X509_STORE_get0_param))(store);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_get1_all_certs(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_get1_all_certs, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        const void *answer = ((STACK_OF(X509) * (*)(X509_STORE *))CALL_FUNCTION(X509_STORE_get1_all_certs))(store);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_lookup_file(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_LOOKUP_file, given))
        return c.answer;
    {
        const void *answer = ((X509_LOOKUP_METHOD * (*)(void))CALL_FUNCTION(X509_LOOKUP_file))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_lookup_hash_dir(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_LOOKUP_hash_dir, given))
        return c.answer;
    {
        const void *answer = ((X509_LOOKUP_METHOD * (*)(void))CALL_FUNCTION(X509_LOOKUP_hash_dir))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_lookup_store(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_LOOKUP_store, given))
        return c.answer;
    {
        const void *answer = ((X509_LOOKUP_METHOD * (*)(void))CALL_FUNCTION(X509_LOOKUP_store))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_add_lookup(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_add_lookup, given))
        return c.answer;
    {
        X509_STORE * store = c.at[0];
        X509_LOOKUP_METHOD * method = c.at[1];
        const void *answer = ((X509_LOOKUP * (*)(X509_STORE *, X509_LOOKUP_METHOD *))CALL_FUNCTION(X509_STORE_add_lookup))(store, method);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_lookup_load_file(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_LOOKUP_load_file, given))
        return c.answer;
    {
        X509_LOOKUP * lookup = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        long type = (long)p2;
        int answer = (int)(file == NULL && type != X509_FILETYPE_DEFAULT ? 0 : ((__typeof__(X509_LOOKUP_ctrl) *)CALL_FUNCTION(X509_LOOKUP_ctrl))(lookup, X509_L_FILE_LOAD, file, type, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_lookup_load_file_ex(int64_t p0, const char *p1, int64_t p2, const char *p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_LOOKUP_load_file_ex, given))
        return c.answer;
    {
        X509_LOOKUP * lookup = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        long type = (long)p2;
        const char * properties = (const char *)(uintptr_t)p3;
        int answer = (int)(file == NULL && type != X509_FILETYPE_DEFAULT ? 0 : ((__typeof__(X509_LOOKUP_ctrl_ex) *)CALL_FUNCTION(X509_LOOKUP_ctrl_ex))(lookup, X509_L_FILE_LOAD, file, type, NULL, NULL, properties));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_lookup_add_dir(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_LOOKUP_add_dir, given))
        return c.answer;
    {
        X509_LOOKUP * lookup = c.at[0];
        const char * directory = (const char *)(uintptr_t)p1;
        long type = (long)p2;
        int answer = (int)(directory == NULL && type != X509_FILETYPE_DEFAULT ? 0 : ((__typeof__(X509_LOOKUP_ctrl) *)CALL_FUNCTION(X509_LOOKUP_ctrl))(lookup, X509_L_ADD_DIR, directory, type, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_lookup_add_store(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_LOOKUP_add_store, given))
        return c.answer;
    {
        X509_LOOKUP * lookup = c.at[0];
        const char * uri = (const char *)(uintptr_t)p1;
        int answer = (int)(((__typeof__(X509_LOOKUP_ctrl) *)CALL_FUNCTION(X509_LOOKUP_ctrl))(lookup, 3, uri, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_lookup_load_store(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_LOOKUP_load_store, given))
        return c.answer;
    {
        X509_LOOKUP * lookup = c.at[0];
        const char * uri = (const char *)(uintptr_t)p1;
        int answer = (int)(((__typeof__(X509_LOOKUP_ctrl) *)CALL_FUNCTION(X509_LOOKUP_ctrl))(lookup, 4, uri, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_lookup_ctrl(int64_t p0, int64_t p1, const char *p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_LOOKUP_ctrl, given))
        return c.answer;
    {
        X509_LOOKUP * lookup = c.at[0];
        int command = (int)p1;
        const char * text = (const char *)(uintptr_t)p2;
        long number = (long)p3;
        int answer = (int)(text == NULL && (command == 4 || number != X509_FILETYPE_DEFAULT) ? 0 : ((__typeof__(X509_LOOKUP_ctrl) *)CALL_FUNCTION(X509_LOOKUP_ctrl))(lookup, command, text, number, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_lookup_ctrl_ex(int64_t p0, int64_t p1, const char *p2, int64_t p3, const char *p4)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.number = p3}, {.bytes = p4}};
    call c;

    if (!call_enter(&c, CALL_X509_LOOKUP_ctrl_ex, given))
        return c.answer;
    {
        X509_LOOKUP * lookup = c.at[0];
        int command = (int)p1;
        const char * text = (const char *)(uintptr_t)p2;
        long number = (long)p3;
        const char * properties = (const char *)(uintptr_t)p4;
        int answer = (int)(text == NULL && (command == 4 || number != X509_FILETYPE_DEFAULT) ? 0 : ((__typeof__(X509_LOOKUP_ctrl_ex) *)CALL_FUNCTION(X509_LOOKUP_ctrl_ex))(lookup, command, text, number, NULL, NULL, properties));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_load_cert_file(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_load_cert_file, given))
        return c.answer;
    {
        X509_LOOKUP * lookup = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int type = (int)p2;
        int answer = (int)((int (*)(X509_LOOKUP *, const char *, int))CALL_FUNCTION(X509_load_cert_file))(lookup, file, type);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_load_crl_file(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_load_crl_file, given))
        return c.answer;
    {
        X509_LOOKUP * lookup = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int type = (int)p2;
        int answer = (int)((int (*)(X509_LOOKUP *, const char *, int))CALL_FUNCTION(X509_load_crl_file))(lookup, file, type);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_load_cert_crl_file(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_load_cert_crl_file, given))
        return c.answer;
    {
        X509_LOOKUP * lookup = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int type = (int)p2;
        int answer = (int)((int (*)(X509_LOOKUP *, const char *, int))CALL_FUNCTION(X509_load_cert_crl_file))(lookup, file, type);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_object_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_OBJECT_new, given))
        return c.answer;
    {
        const void *answer = ((X509_OBJECT * (*)(void))CALL_FUNCTION(X509_OBJECT_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_object_free(int64_t p0)
{
    return call_free(CALL_X509_OBJECT_free, p0);
}

int64_t gasket_x509_object_get_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_OBJECT_get_type, given))
        return c.answer;
    {
        const X509_OBJECT * object = c.at[0];
        int answer = (int)(((__typeof__(X509_OBJECT_get_type) *)CALL_FUNCTION(X509_OBJECT_get_type))(object));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_object_get0_x509(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_OBJECT_get0_X509, given))
        return c.answer;
    {
        const X509_OBJECT * object = c.at[0];
        const void *answer = ((X509 * (*)(const X509_OBJECT *))CALL_FUNCTION(X509_OBJECT_get0_X509))(object);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_object_get0_x509_crl(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_OBJECT_get0_X509_CRL, given))
        return c.answer;
    {
        const X509_OBJECT * object = c.at[0];
        const void *answer = ((X509_CRL * (*)(const X509_OBJECT *))CALL_FUNCTION(X509_OBJECT_get0_X509_CRL))(object);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_object_set1_x509(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_OBJECT_set1_X509, given))
        return c.answer;
    {
        X509_OBJECT * object = c.at[0];
        X509 * x509 = c.at[1];
        int answer = (int)((int (*)(X509_OBJECT *, X509 *))CALL_FUNCTION(X509_OBJECT_set1_X509))(object, x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_object_set1_x509_crl(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_OBJECT_set1_X509_CRL, given))
        return c.answer;
    {
        X509_OBJECT * object = c.at[0];
        X509_CRL * crl = c.at[1];
        int answer = (int)((int (*)(X509_OBJECT *, X509_CRL *))CALL_FUNCTION(X509_OBJECT_set1_X509_CRL))(object, crl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_object_idx_by_subject(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_OBJECT_idx_by_subject, given))
        return c.answer;
    {
        STACK_OF(X509_OBJECT) * stack = c.at[0];
        int type = (int)p1;
        const X509_NAME * name = c.at[2];
        int answer = (int)(((__typeof__(X509_OBJECT_idx_by_subject) *)CALL_FUNCTION(X509_OBJECT_idx_by_subject))(stack, (X509_LOOKUP_TYPE)type, name));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_object_retrieve_by_subject(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_OBJECT_retrieve_by_subject, given))
        return c.answer;
    {
        STACK_OF(X509_OBJECT) * stack = c.at[0];
        int type = (int)p1;
        const X509_NAME * name = c.at[2];
        const void *answer = ((__typeof__(X509_OBJECT_retrieve_by_subject) *)CALL_FUNCTION(X509_OBJECT_retrieve_by_subject))(stack, (X509_LOOKUP_TYPE)type, name);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_object_retrieve_match(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_OBJECT_retrieve_match, given))
        return c.answer;
    {
        STACK_OF(X509_OBJECT) * stack = c.at[0];
        X509_OBJECT * object = c.at[1];
        const void *answer = ((X509_OBJECT * (*)(STACK_OF(X509_OBJECT) *, X509_OBJECT *))CALL_FUNCTION(X509_OBJECT_retrieve_match))(stack, object);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_ctx_free(int64_t p0)
{
    return call_free(CALL_X509_STORE_CTX_free, p0);
}

const char *gasket_x509_verify_cert_error_string(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_verify_cert_error_string, given))
        return NULL;
    {
        long error = (long)p0;
        const char * answer = ((const char * (*)(long))CALL_FUNCTION(X509_verify_cert_error_string))(error);

        return call_text(&c, answer);
    }
}

int64_t gasket_x509_store_ctx_get_error(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get_error, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get_error))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_ctx_set_error(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_set_error, given))
        return c.answer;
    {
        X509_STORE_CTX * ctx = c.at[0];
        int error = (int)p1;

        ((void (*)(X509_STORE_CTX *, int))CALL_FUNCTION(X509_STORE_CTX_set_error))(ctx, error);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_store_ctx_get_error_depth(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get_error_depth, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get_error_depth))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_ctx_set_error_depth(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_set_error_depth, given))
        return c.answer;
    {
        X509_STORE_CTX * ctx = c.at[0];
        int depth = (int)p1;

        ((void (*)(X509_STORE_CTX *, int))CALL_FUNCTION(X509_STORE_CTX_set_error_depth))(ctx, depth);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_store_ctx_get_current_cert(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get_current_cert, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        const void *answer = ((X509 * (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get_current_cert))(ctx);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_ctx_get0_current_issuer(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get0_current_issuer, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        const void *answer = ((X509 * (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get0_current_issuer))(ctx);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_ctx_get0_current_crl(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get0_current_crl, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        const void *answer = ((X509_CRL * (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get0_current_crl))(ctx);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_ctx_get0_cert(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get0_cert, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        const void *answer = ((X509 * (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get0_cert))(ctx);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_ctx_get0_store(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get0_store, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        const void *answer = ((X509_STORE * (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get0_store))(ctx);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_ctx_get0_chain(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get0_chain, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        const void *answer = ((STACK_OF(X509) * (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get0_chain))(ctx);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_ctx_get_chain(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get_chain, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        const void *answer = ((STACK_OF(X509) * (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get0_chain))(ctx);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_ctx_get1_chain(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get1_chain, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        const void *answer = ((STACK_OF(X509) * (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get1_chain))(ctx);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_ctx_get_num_untrusted(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get_num_untrusted, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get_num_untrusted))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_ctx_get_explicit_policy(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get_explicit_policy, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get_explicit_policy))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_ctx_get0_untrusted(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get0_untrusted, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        const void *answer = ((STACK_OF(X509) * (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get0_untrusted))(ctx);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_store_ctx_set_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_set_flags, given))
        return c.answer;
    {
        X509_STORE_CTX * ctx = c.at[0];
        unsigned long flags = (unsigned long)p1;

        ((void (*)(X509_STORE_CTX *, unsigned long))CALL_FUNCTION(X509_STORE_CTX_set_flags))(ctx, flags);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_store_ctx_set_time(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_set_time, given))
        return c.answer;
    {
        X509_STORE_CTX * ctx = c.at[0];
        unsigned long flags = (unsigned long)p1;
        time_t time = (time_t)p2;

        ((void (*)(X509_STORE_CTX *, unsigned long, time_t))CALL_FUNCTION(X509_STORE_CTX_set_time))(ctx, flags, time);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_store_ctx_set_depth(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_set_depth, given))
        return c.answer;
    {
        X509_STORE_CTX * ctx = c.at[0];
        int depth = (int)p1;

        ((void (*)(X509_STORE_CTX *, int))CALL_FUNCTION(X509_STORE_CTX_set_depth))(ctx, depth);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_store_ctx_set_purpose(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_set_purpose, given))
        return c.answer;
    {
        X509_STORE_CTX * ctx = c.at[0];
        int purpose = (int)p1;
        int answer = (int)((int (*)(X509_STORE_CTX *, int))CALL_FUNCTION(X509_STORE_CTX_set_purpose))(ctx, purpose);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_ctx_set_trust(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_set_trust, given))
        return c.answer;
    {
        X509_STORE_CTX * ctx = c.at[0];
        int trust = (int)p1;
        int answer = (int)((int (*)(X509_STORE_CTX *, int))CALL_FUNCTION(X509_STORE_CTX_set_trust))(ctx, trust);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_ctx_purpose_inherit(int64_t p0, int64_t p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_purpose_inherit, given))
        return c.answer;
    {
        X509_STORE_CTX * ctx = c.at[0];
        int default_purpose = (int)p1;
        int purpose = (int)p2;
        int trust = (int)p3;
        int answer = (int)((int (*)(X509_STORE_CTX *, int, int, int))CALL_FUNCTION(X509_STORE_CTX_purpose_inherit))(ctx, default_purpose, purpose, trust);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_ctx_set_default(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_set_default, given))
        return c.answer;
    {
        X509_STORE_CTX * ctx = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(X509_STORE_CTX *, const char *))CALL_FUNCTION(X509_STORE_CTX_set_default))(ctx, name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_store_ctx_get0_param(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get0_param, given))
        return c.answer;
    {
        const X509_STORE_CTX * ctx = c.at[0];
        const void *answer = ((X509_VERIFY_PARAM * (*)(const X509_STORE_CTX *))CALL_FUNCTION(X509_STORE_CTX_get0_param))(ctx);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_verify_param_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_new, given))
        return c.answer;
    {
        const void *answer = ((X509_VERIFY_PARAM * (*)(void))CALL_FUNCTION(X509_VERIFY_PARAM_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_verify_param_free(int64_t p0)
{
    return call_free(CALL_X509_VERIFY_PARAM_free, p0);
}

int64_t gasket_x509_verify_param_set1(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set1, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * to = c.at[0];
        const X509_VERIFY_PARAM * from = c.at[1];
        int answer = (int)(to == from ? 1 : ((__typeof__(X509_VERIFY_PARAM_set1) *)CALL_FUNCTION(X509_VERIFY_PARAM_set1))(to, from));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_inherit(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_inherit, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * to = c.at[0];
        const X509_VERIFY_PARAM * from = c.at[1];
        int answer = (int)(to == from ? 1 : ((__typeof__(X509_VERIFY_PARAM_inherit) *)CALL_FUNCTION(X509_VERIFY_PARAM_inherit))(to, from));

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_x509_verify_param_get0_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get0_name, given))
        return NULL;
    {
        const X509_VERIFY_PARAM * param = c.at[0];
        const char * answer = ((const char * (*)(const X509_VERIFY_PARAM *))CALL_FUNCTION(X509_VERIFY_PARAM_get0_name))(param);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_x509_verify_param_set_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set_flags, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        unsigned long flags = (unsigned long)p1;
        int answer = (int)((int (*)(X509_VERIFY_PARAM *, unsigned long))CALL_FUNCTION(X509_VERIFY_PARAM_set_flags))(param, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_clear_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_clear_flags, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        unsigned long flags = (unsigned long)p1;
        int answer = (int)((int (*)(X509_VERIFY_PARAM *, unsigned long))CALL_FUNCTION(X509_VERIFY_PARAM_clear_flags))(param, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_get_flags(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get_flags, given))
        return c.answer;
    {
        const X509_VERIFY_PARAM * param = c.at[0];
        unsigned long answer = (unsigned long)((unsigned long (*)(const X509_VERIFY_PARAM *))CALL_FUNCTION(X509_VERIFY_PARAM_get_flags))(param);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_set_inh_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set_inh_flags, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        uint32_t flags = (uint32_t)p1;
        int answer = (int)((int (*)(X509_VERIFY_PARAM *, uint32_t))CALL_FUNCTION(X509_VERIFY_PARAM_set_inh_flags))(param, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_get_inh_flags(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get_inh_flags, given))
        return c.answer;
    {
        const X509_VERIFY_PARAM * param = c.at[0];
        uint32_t answer = (uint32_t)((uint32_t (*)(const X509_VERIFY_PARAM *))CALL_FUNCTION(X509_VERIFY_PARAM_get_inh_flags))(param);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_set_purpose(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set_purpose, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        int purpose = (int)p1;
        int answer = (int)((int (*)(X509_VERIFY_PARAM *, int))CALL_FUNCTION(X509_VERIFY_PARAM_set_purpose))(param, purpose);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_set_trust(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set_trust, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        int trust = (int)p1;
        int answer = (int)((int (*)(X509_VERIFY_PARAM *, int))CALL_FUNCTION(X509_VERIFY_PARAM_set_trust))(param, trust);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_set_depth(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set_depth, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        int depth = (int)p1;

        ((void (*)(X509_VERIFY_PARAM *, int))CALL_FUNCTION(X509_VERIFY_PARAM_set_depth))(param, depth);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_verify_param_get_depth(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get_depth, given))
        return c.answer;
    {
        const X509_VERIFY_PARAM * param = c.at[0];
        int answer = (int)((int (*)(const X509_VERIFY_PARAM *))CALL_FUNCTION(X509_VERIFY_PARAM_get_depth))(param);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_set_auth_level(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set_auth_level, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        int level = (int)p1;

        ((void (*)(X509_VERIFY_PARAM *, int))CALL_FUNCTION(X509_VERIFY_PARAM_set_auth_level))(param, level);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_verify_param_get_auth_level(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get_auth_level, given))
        return c.answer;
    {
        const X509_VERIFY_PARAM * param = c.at[0];
        int answer = (int)((int (*)(const X509_VERIFY_PARAM *))CALL_FUNCTION(X509_VERIFY_PARAM_get_auth_level))(param);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_set_time(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set_time, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        time_t time = (time_t)p1;

        ((void (*)(X509_VERIFY_PARAM *, time_t))CALL_FUNCTION(X509_VERIFY_PARAM_set_time))(param, time);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_verify_param_get_time(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get_time, given))
        return c.answer;
    {
        const X509_VERIFY_PARAM * param = c.at[0];
        time_t answer = (time_t)((time_t (*)(const X509_VERIFY_PARAM *))CALL_FUNCTION(X509_VERIFY_PARAM_get_time))(param);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_add0_policy(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_add0_policy, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        ASN1_OBJECT * policy = c.at[1];
        int answer = (int)((int (*)(X509_VERIFY_PARAM *, ASN1_OBJECT *))CALL_FUNCTION(X509_VERIFY_PARAM_add0_policy))(param, policy);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_set1_policies(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set1_policies, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        STACK_OF(ASN1_OBJECT) * policies = c.at[1];
        int answer = (int)((int (*)(X509_VERIFY_PARAM *, STACK_OF(ASN1_OBJECT) *))CALL_FUNCTION(X509_VERIFY_PARAM_set1_policies))(param, policies);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_set1_host(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set1_host, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        int answer = (int)(name == NULL ? ((__typeof__(X509_VERIFY_PARAM_set1_host) *)CALL_FUNCTION(X509_VERIFY_PARAM_set1_host))(param, NULL, 0) : length > strlen(name) + 1 ? 0 : ((__typeof__(X509_VERIFY_PARAM_set1_host) *)CALL_FUNCTION(X509_VERIFY_PARAM_set1_host))(param, name, length));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_add1_host(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_add1_host, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        int answer = (int)(name == NULL ? ((__typeof__(X509_VERIFY_PARAM_add1_host) *)CALL_FUNCTION(X509_VERIFY_PARAM_add1_host))(param, NULL, 0) : length > strlen(name) + 1 ? 0 : ((__typeof__(X509_VERIFY_PARAM_add1_host) *)CALL_FUNCTION(X509_VERIFY_PARAM_add1_host))(param, name, length));

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_x509_verify_param_get0_host(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get0_host, given))
        return NULL;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        int position = (int)p1;
        char * answer = ((char * (*)(X509_VERIFY_PARAM *, int))CALL_FUNCTION(X509_VERIFY_PARAM_get0_host))(param, position);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_x509_verify_param_set_hostflags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set_hostflags, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        unsigned int flags = (unsigned int)p1;

        ((void (*)(X509_VERIFY_PARAM *, unsigned int))CALL_FUNCTION(X509_VERIFY_PARAM_set_hostflags))(param, flags);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_verify_param_get_hostflags(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get_hostflags, given))
        return c.answer;
    {
        const X509_VERIFY_PARAM * param = c.at[0];
        unsigned int answer = (unsigned int)((unsigned int (*)(const X509_VERIFY_PARAM *))CALL_FUNCTION(X509_VERIFY_PARAM_get_hostflags))(param);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_x509_verify_param_get0_peername(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get0_peername, given))
        return NULL;
    {
        const X509_VERIFY_PARAM * param = c.at[0];
        char * answer = ((char * (*)(const X509_VERIFY_PARAM *))CALL_FUNCTION(X509_VERIFY_PARAM_get0_peername))(param);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_x509_verify_param_move_peername(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_move_peername, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * to = c.at[0];
        X509_VERIFY_PARAM * from = c.at[1];

        ((void (*)(X509_VERIFY_PARAM *, X509_VERIFY_PARAM *))CALL_FUNCTION(X509_VERIFY_PARAM_move_peername))(to, from);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_verify_param_set1_email(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set1_email, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        const char * address = (const char *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        int answer = (int)(((__typeof__(X509_VERIFY_PARAM_set1_email) *)CALL_FUNCTION(X509_VERIFY_PARAM_set1_email))(param, address, address == NULL || length > strlen(address) ? 0 : length));

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_x509_verify_param_get0_email(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get0_email, given))
        return NULL;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        char * answer = ((char * (*)(X509_VERIFY_PARAM *))CALL_FUNCTION(X509_VERIFY_PARAM_get0_email))(param);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_x509_verify_param_set1_ip(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set1_ip, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        const unsigned char * address = (const unsigned char *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        int answer = (int)(((__typeof__(X509_VERIFY_PARAM_set1_ip) *)CALL_FUNCTION(X509_VERIFY_PARAM_set1_ip))(param, length == 0 ? NULL : address, length));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify_param_set1_ip_asc(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set1_ip_asc, given))
        return c.answer;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        const char * address = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(X509_VERIFY_PARAM *, const char *))CALL_FUNCTION(X509_VERIFY_PARAM_set1_ip_asc))(param, address);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_x509_verify_param_get1_ip_asc(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get1_ip_asc, given))
        return NULL;
    {
        X509_VERIFY_PARAM * param = c.at[0];
        char * answer = ((char * (*)(X509_VERIFY_PARAM *))CALL_FUNCTION(X509_VERIFY_PARAM_get1_ip_asc))(param);

        return call_text_freed(&c, answer);
    }
}

int64_t gasket_x509_verify_param_get_count(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get_count, given))
        return c.answer;
    {
        int answer = (int)((int (*)(void))CALL_FUNCTION(X509_VERIFY_PARAM_get_count))();

        return call_number(&c, (int64_t)answer);
    }
}
