/* What names stand for. Every word of the documentation is looked up, once for each language. */
#include "bindgen.h"

#include <search.h>
#include <stdlib.h>

enum { ROOM = 16384 }; /* of the table, several times of what there is */

static _Noreturn void fail_full(void)
{
    fprintf(stderr, "bindgen: no memory for more names\n");
    exit(1);
}

static ENTRY *search(const char *name, void *what, ACTION action)
{
    static int is_made;

    if (!is_made && hcreate(ROOM) == 0)
        fail_full();
    is_made = 1;
    return hsearch((ENTRY){(char *)name, what}, action);
}

named *index_name(const char *name)
{
    ENTRY *found = search(name, NULL, FIND);

    if (found == NULL)
        found = search(name, allocate(sizeof(named)), ENTER);
    if (found == NULL)
        fail_full();
    return found->data;
}

const named *index_find(const char *name)
{
    static const named none;
    ENTRY *found = search(name, NULL, FIND);

    return found != NULL ? found->data : &none;
}
