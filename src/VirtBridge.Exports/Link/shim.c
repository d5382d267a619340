/* What C# cannot give: a data symbol, code before the runtime starts, and a credentials callback with C's stdio. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <link.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

/* The managed runtime ignores SIGPIPE when it starts; the program's own setting is put back by the first export. */
static struct sigaction vb_sigpipe;

__attribute__((constructor)) static void vb_save_signals(void)
{
    sigaction(SIGPIPE, NULL, &vb_sigpipe);
}

void vb_restore_signals(void)
{
    sigaction(SIGPIPE, &vb_sigpipe, NULL);
}

/*
 * Gives back the pages from start to end that are as they are in the file. The runtime writes into some of its read-only pages when it starts
 * (the value that guards stacks is in one): given back, they would be what they were before, and every thread that is in a guarded function would
 * abort. The kernel says which page is the file's (Documentation/admin-guide/mm/pagemap.rst: bit 63 present, bit 61 of a file).
 */
static void vb_drop_clean(int pagemap, uintptr_t start, uintptr_t end, uintptr_t page)
{
    const uint64_t clean = (1ULL << 63) | (1ULL << 61);
    uint64_t entries[256];
    uintptr_t from = 0;

    for (uintptr_t at = start; at < end;) {
        ssize_t got = pread(pagemap, entries, sizeof(entries), (off_t)(at / page * sizeof(uint64_t)));
        if (got < (ssize_t)sizeof(uint64_t))
            return;
        for (size_t i = 0; i < (size_t)got / sizeof(uint64_t) && at < end; i++, at += page) {
            int droppable = (entries[i] & clean) == clean;
            if (droppable && from == 0)
                from = at;
            if (from != 0 && (!droppable || at + page >= end)) {
                madvise((void *)from, (droppable ? at + page : at) - from, MADV_DONTNEED);
                from = 0;
            }
        }
        if (from != 0) {
            madvise((void *)from, at - from, MADV_DONTNEED);
            from = 0;
        }
    }
}

/* Gives back what the object that holds this function read of its file: the pages come back from there when they are used. */
static int vb_drop_pages(struct dl_phdr_info *object, size_t size, void *pagemap)
{
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), self = (uintptr_t)&vb_drop_pages;
    int ours = 0;

    (void)size;
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < object->dlpi_phnum; i++) {
            const ElfW(Phdr) *part = &object->dlpi_phdr[i];
            uintptr_t start = object->dlpi_addr + part->p_vaddr, end = start + part->p_memsz;
            if (part->p_type != PT_LOAD || (part->p_flags & PF_W))
                continue;
            if (pass == 0)
                ours |= self >= start && self < end;
            else if (ours)
                vb_drop_clean(*(int *)pagemap, start & ~(page - 1), (end + page - 1) & ~(page - 1), page);
        }
    return ours;
}

/* Half of what starting the runtime read is never read again. Once, after the first connection is open. */
void vb_started(void)
{
    static atomic_flag done = ATOMIC_FLAG_INIT;
    int pagemap;

    if (atomic_flag_test_and_set(&done) || (pagemap = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC)) < 0)
        return;
    dl_iterate_phdr(vb_drop_pages, &pagemap);
    close(pagemap);
}

static char *vb_read_line(int echo)
{
    struct termios saved, quiet;
    char *line = NULL;
    size_t room = 0;
    int hidden = !echo && tcgetattr(STDIN_FILENO, &saved) == 0;

    if (hidden) {
        quiet = saved;
        quiet.c_lflag &= ~(tcflag_t)ECHO;
        tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    }
    ssize_t got = getline(&line, &room, stdin);
    if (hidden) {
        tcsetattr(STDIN_FILENO, TCSANOW, &saved);
        putchar('\n');
    }
    if (got < 0) {
        free(line);
        return NULL;
    }
    line[strcspn(line, "\n")] = '\0';
    return line;
}

/* Asks on the terminal for what a connection needs. */
static int vb_ask(virConnectCredentialPtr cred, unsigned int ncred, void *data)
{
    (void)data;
    for (unsigned int i = 0; i < ncred; i++) {
        int echo = 1;
        switch (cred[i].type) {
        case VIR_CRED_EXTERNAL:
            continue;
        case VIR_CRED_PASSPHRASE:
        case VIR_CRED_NOECHOPROMPT:
            echo = 0;
            break;
        case VIR_CRED_USERNAME:
        case VIR_CRED_AUTHNAME:
        case VIR_CRED_ECHOPROMPT:
        case VIR_CRED_REALM:
            break;
        default:
            return -1;
        }
        printf("%s: ", cred[i].prompt);
        fflush(stdout);
        char *line = vb_read_line(echo);
        if (line == NULL)
            return -1;
        if (*line == '\0' && cred[i].defresult != NULL) {
            free(line);
            line = strdup(cred[i].defresult);
        }
        cred[i].result = line;
        cred[i].resultlen = line ? (unsigned int)strlen(line) : 0;
    }
    return 0;
}

static int vb_credentials[] = {
    VIR_CRED_AUTHNAME, VIR_CRED_ECHOPROMPT, VIR_CRED_REALM, VIR_CRED_PASSPHRASE, VIR_CRED_NOECHOPROMPT, VIR_CRED_EXTERNAL,
};

static virConnectAuth vb_auth = { vb_credentials, sizeof(vb_credentials) / sizeof(vb_credentials[0]), vb_ask, NULL };

virConnectAuthPtr virConnectAuthPtrDefault = &vb_auth;

/* Private functions with a variable number of arguments: the text is made here, the rest happens in C#. */
extern void vb_buffer_text(void *buffer, const char *text);
extern void vb_raise(int domain, int code, int level, const char *message, const char *str1, const char *str2, const char *str3, int int1, int int2);
extern void vb_report(int domain, int code, const char *detail);

void vb_missing_private(const char *name);
void vb_missing_private(const char *name)
{
    fprintf(stderr, "libvirt: %s is a private function of libvirt 9.0.0 that this library does not provide\n", name);
    abort();
}

void virBufferVasprintf(void *buffer, const char *format, va_list list);
void virBufferVasprintf(void *buffer, const char *format, va_list list)
{
    char *text = NULL;
    if (vasprintf(&text, format, list) >= 0)
        vb_buffer_text(buffer, text);
    free(text);
}

void virBufferAsprintf(void *buffer, const char *format, ...);
void virBufferAsprintf(void *buffer, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    virBufferVasprintf(buffer, format, list);
    va_end(list);
}

void virBufferStrcat(void *buffer, ...);
void virBufferStrcat(void *buffer, ...)
{
    va_list list;
    const char *text;
    va_start(list, buffer);
    while ((text = va_arg(list, const char *)) != NULL)
        vb_buffer_text(buffer, text);
    va_end(list);
}

void virReportErrorHelper(int domain, int code, const char *file, const char *function, size_t line, const char *format, ...);
void virReportErrorHelper(int domain, int code, const char *file, const char *function, size_t line, const char *format, ...)
{
    char *text = NULL;
    va_list list;
    (void)file;
    (void)function;
    (void)line;
    va_start(list, format);
    if (format == NULL || vasprintf(&text, format, list) < 0)
        text = NULL;
    va_end(list);
    vb_report(domain, code, text);
    free(text);
}

void virReportSystemErrorFull(int domain, int number, const char *file, const char *function, size_t line, const char *format, ...);
void virReportSystemErrorFull(int domain, int number, const char *file, const char *function, size_t line, const char *format, ...)
{
    char *text = NULL, *whole = NULL;
    va_list list;
    (void)file;
    (void)function;
    (void)line;
    va_start(list, format);
    if (vasprintf(&text, format, list) < 0)
        text = NULL;
    va_end(list);
    if (asprintf(&whole, "%s: %s", text ? text : "", strerror(number)) >= 0)
        vb_report(domain, VIR_ERR_SYSTEM_ERROR, whole);
    free(whole);
    free(text);
}

void virRaiseErrorFull(const char *file, const char *function, size_t line, int domain, int code, virErrorLevel level, const char *str1,
                       const char *str2, const char *str3, int int1, int int2, const char *format, ...);
void virRaiseErrorFull(const char *file, const char *function, size_t line, int domain, int code, virErrorLevel level, const char *str1,
                       const char *str2, const char *str3, int int1, int int2, const char *format, ...)
{
    char *text = NULL;
    va_list list;
    (void)file;
    (void)function;
    (void)line;
    va_start(list, format);
    if (format == NULL || vasprintf(&text, format, list) < 0)
        text = NULL;
    va_end(list);
    vb_raise(domain, code, (int)level, text, str1, str2, str3, int1, int2);
    free(text);
}
