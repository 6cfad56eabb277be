#include "bench/support/command.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const command *find(const command *commands, const char *word)
{
    for (; commands->word != NULL; commands++)
        if (strcmp(commands->word, word) == 0)
            return commands;
    return NULL;
}

static void obey(const command *commands, char *line)
{
    long numbers[COMMAND_NUMBERS] = {0};
    char *rest = NULL;
    const char *word = strtok_r(line, " \n", &rest);
    const command *c = word == NULL ? NULL : find(commands, word);

    if (c == NULL) {
        printf("no\n");
        return;
    }
    for (int i = 0; i < COMMAND_NUMBERS; i++) {
        const char *number = strtok_r(NULL, " \n", &rest);

        if (number != NULL)
            numbers[i] = strtol(number, NULL, 10);
    }
    printf("ok %ld\n", c->run(numbers));
}

void command_serve(const command *commands)
{
    char line[256];

    printf("ready");
    for (const command *c = commands; c->word != NULL; c++)
        printf(" %s", c->word);
    printf("\n");
    (void)fflush(stdout);
    while (fgets(line, sizeof line, stdin) != NULL) {
        obey(commands, line);
        (void)fflush(stdout);
    }
}
