/* The bytes of object identifiers. */
#include <gasket_direct.h>

#include <gasket.h>

#include "direct/call.h"

int64_t gasket_obj_get0_data(int64_t object, void *buffer, int64_t length)
{
    const call_value given[] = {{.number = object}, {.bytes = buffer}, {.number = length}};
    call c;

    if (!call_enter(&c, CALL_OBJ_get0_data, given))
        return c.answer;
    return call_bytes(&c, 1, CALLED(OBJ_get0_data)(c.at[0]), (int64_t)CALLED(OBJ_length)(c.at[0]));
}
