/* What tools ask of the library besides guests: child processes, their own small objects, passwords, times, places in files. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

extern char **environ;
extern void vb_report(int domain, int code, const char *detail);

static void report(int code, const char *format, ...)
{
    char *text = NULL;
    va_list list;
    va_start(list, format);
    if (vasprintf(&text, format, list) < 0)
        text = NULL;
    va_end(list);
    vb_report(VIR_FROM_NONE, code, text);
    free(text);
}

/* ---- child processes ---- */
struct vb_command {
    char **argv;
    size_t argc;
    int in;
    int *out, *err;
    pid_t pid;
};

static void add(struct vb_command *command, const char *word)
{
    char **grown = realloc(command->argv, (command->argc + 2) * sizeof(char *));
    if (grown == NULL)
        abort();
    command->argv = grown;
    command->argv[command->argc++] = strdup(word);
    command->argv[command->argc] = NULL;
}

void *virCommandNewArgList(const char *program, ...);
void *virCommandNewArgList(const char *program, ...)
{
    struct vb_command *command = calloc(1, sizeof(*command));
    if (command == NULL)
        abort();
    command->in = -1;
    command->pid = -1;
    va_list list;
    va_start(list, program);
    for (const char *word = program; word != NULL; word = va_arg(list, const char *))
        add(command, word);
    va_end(list);
    return command;
}

void virCommandAddArgFormat(struct vb_command *command, const char *format, ...);
void virCommandAddArgFormat(struct vb_command *command, const char *format, ...)
{
    char *text = NULL;
    va_list list;
    va_start(list, format);
    if (command != NULL && vasprintf(&text, format, list) >= 0)
        add(command, text);
    va_end(list);
    free(text);
}

void virCommandSetInputFD(struct vb_command *command, int file);
void virCommandSetInputFD(struct vb_command *command, int file) { command->in = file; }

void virCommandSetOutputFD(struct vb_command *command, int *file);
void virCommandSetOutputFD(struct vb_command *command, int *file) { command->out = file; }

void virCommandSetErrorFD(struct vb_command *command, int *file);
void virCommandSetErrorFD(struct vb_command *command, int *file) { command->err = file; }

/* The child's end of a stream: the given file, a new pipe when the caller asks for one, nothing otherwise. */
static int child_end(int *file, int *ours)
{
    int ends[2];
    *ours = -1;
    if (file == NULL)
        return -1;
    if (*file >= 0)
        return *file;
    if (pipe2(ends, O_CLOEXEC) < 0)
        return -1;
    *ours = ends[0];
    return ends[1];
}

static void give(posix_spawn_file_actions_t *actions, int from, int to)
{
    if (from >= 0)
        posix_spawn_file_actions_adddup2(actions, from, to);
    else
        posix_spawn_file_actions_addopen(actions, to, "/dev/null", to == 0 ? O_RDONLY : O_WRONLY, 0);
}

int virCommandRunAsync(struct vb_command *command, pid_t *pid);
int virCommandRunAsync(struct vb_command *command, pid_t *pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    int out_here, err_here;
    int out = child_end(command->out, &out_here), err = child_end(command->err, &err_here);

    posix_spawn_file_actions_init(&actions);
    give(&actions, command->in, 0);
    give(&actions, out, 1);
    give(&actions, err, 2);
    posix_spawnattr_init(&attributes);
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    int failure = posix_spawnp(&command->pid, command->argv[0], &actions, &attributes, command->argv, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (out_here >= 0) {
        close(out);
        *command->out = out_here;
    }
    if (err_here >= 0) {
        close(err);
        *command->err = err_here;
    }
    if (failure != 0) {
        command->pid = -1;
        report(VIR_ERR_SYSTEM_ERROR, "Cannot find '%s' in path: %s", command->argv[0], strerror(failure));
        return -1;
    }
    if (pid != NULL)
        *pid = command->pid;
    return 0;
}

int virProcessWait(pid_t pid, int *status, bool raw);
int virProcessWait(pid_t pid, int *status, bool raw)
{
    int ended;
    pid_t got;
    do {
        got = waitpid(pid, &ended, 0);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        report(VIR_ERR_SYSTEM_ERROR, "unable to wait for process %lld: %s", (long long)pid, strerror(errno));
        return -1;
    }
    if (status != NULL) {
        if (!raw && !WIFEXITED(ended)) {
            report(VIR_ERR_INTERNAL_ERROR, "Child process (%lld) unexpected fatal signal %d", (long long)pid, WTERMSIG(ended));
            return -1;
        }
        *status = raw ? ended : WEXITSTATUS(ended);
        return 0;
    }
    if (ended != 0) {
        report(VIR_ERR_INTERNAL_ERROR, "Child process (%lld) unexpected exit status %d", (long long)pid,
               WIFEXITED(ended) ? WEXITSTATUS(ended) : 128 + WTERMSIG(ended));
        return -1;
    }
    return 0;
}

int virCommandWait(struct vb_command *command, int *status);
int virCommandWait(struct vb_command *command, int *status)
{
    if (command == NULL || command->pid < 0) {
        report(VIR_ERR_INTERNAL_ERROR, "command is not yet running");
        return -1;
    }
    pid_t pid = command->pid;
    command->pid = -1;
    return virProcessWait(pid, status, false);
}

void virCommandFree(struct vb_command *command);
void virCommandFree(struct vb_command *command)
{
    if (command == NULL)
        return;
    for (size_t i = 0; i < command->argc; i++)
        free(command->argv[i]);
    free(command->argv);
    free(command);
}

pid_t virFork(void);
pid_t virFork(void) { return fork(); }

void virProcessExitWithStatus(int status);
void virProcessExitWithStatus(int status)
{
    if (WIFSIGNALED(status)) {
        signal(WTERMSIG(status), SIG_DFL);
        raise(WTERMSIG(status));
    }
    exit(WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_FAILURE);
}

/* ---- objects of the tools' own classes: a count, a lock, then what is theirs ---- */
struct vb_class {
    const char *name;
    size_t size;
    void (*dispose)(void *object);
};

struct vb_object {
    struct vb_class *class;
    int count;
    struct vb_object *next;
    pthread_mutex_t lock;
};

static struct vb_class lockable = { "virObjectLockable", sizeof(struct vb_object), NULL };
static pthread_mutex_t objects_lock = PTHREAD_MUTEX_INITIALIZER;
static struct vb_object *objects;

void *virClassForObjectLockable(void);
void *virClassForObjectLockable(void) { return &lockable; }

void *virClassNew(struct vb_class *parent, const char *name, size_t size, size_t parent_size, void (*dispose)(void *));
void *virClassNew(struct vb_class *parent, const char *name, size_t size, size_t parent_size, void (*dispose)(void *))
{
    /* The tools keep room for their idea of the base, which the lock is at the end of. */
    _Static_assert(sizeof(struct vb_object) <= 64, "the base does not fit");
    struct vb_class *class = calloc(1, sizeof(*class));
    (void)parent;
    if (class == NULL || parent_size != 64 || size < parent_size) {
        free(class);
        report(VIR_ERR_INTERNAL_ERROR, "class '%s' is of another libvirt", name);
        return NULL;
    }
    class->name = name;
    class->size = size;
    class->dispose = dispose;
    return class;
}

void *virObjectLockableNew(struct vb_class *class);
void *virObjectLockableNew(struct vb_class *class)
{
    struct vb_object *object = calloc(1, class->size);
    if (object == NULL)
        return NULL;
    object->class = class;
    object->count = 1;
    pthread_mutex_init(&object->lock, NULL);
    pthread_mutex_lock(&objects_lock);
    object->next = objects;
    objects = object;
    pthread_mutex_unlock(&objects_lock);
    return object;
}

void virObjectLock(struct vb_object *object);
void virObjectLock(struct vb_object *object) { pthread_mutex_lock(&object->lock); }

void virObjectUnlock(struct vb_object *object);
void virObjectUnlock(struct vb_object *object) { pthread_mutex_unlock(&object->lock); }

/* Changes the count of a tool's object; 0 when it is none of those. */
int vb_count(void *address, int change);
int vb_count(void *address, int change)
{
    struct vb_object *dead = NULL;
    int found = 0;
    pthread_mutex_lock(&objects_lock);
    for (struct vb_object **at = &objects; *at != NULL; at = &(*at)->next) {
        if (*at != address)
            continue;
        found = 1;
        (*at)->count += change;
        if ((*at)->count <= 0) {
            dead = *at;
            *at = dead->next;
        }
        break;
    }
    pthread_mutex_unlock(&objects_lock);
    if (dead != NULL) {
        if (dead->class->dispose != NULL)
            dead->class->dispose(dead);
        pthread_mutex_destroy(&dead->lock);
        free(dead);
    }
    return found;
}

/* ---- lists of GLib, which the tools bring with them ---- */
struct vb_list {
    void *data;
    struct vb_list *next;
};

extern void g_slist_free(struct vb_list *list) __attribute__((weak));

void virGSListStringFree(struct vb_list *list);
void virGSListStringFree(struct vb_list *list)
{
    for (struct vb_list *item = list; item != NULL; item = item->next)
        free(item->data);
    if (g_slist_free)
        g_slist_free(list);
}

/* ---- the rest ---- */
char *virGetPassword(void);
char *virGetPassword(void)
{
    struct termios saved, quiet;
    char *line = NULL;
    size_t room = 0;
    int hidden = tcgetattr(STDIN_FILENO, &saved) == 0;
    if (hidden) {
        quiet = saved;
        quiet.c_lflag &= ~(tcflag_t)ECHO;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ssize_t got = getline(&line, &room, stdin);
    if (hidden)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved);
    if (got < 0) {
        free(line);
        return NULL;
    }
    line[strcspn(line, "\n")] = '\0';
    return line;
}

/* Whether the place a file is at holds data, and how far that goes; the place stays. */
int virFileInData(int file, int *in_data, long long *length);
int virFileInData(int file, int *in_data, long long *length)
{
    off_t here = lseek(file, 0, SEEK_CUR);
    off_t end = here < 0 ? -1 : lseek(file, 0, SEEK_END);
    if (end < 0)
        goto failed;
    off_t data = lseek(file, here, SEEK_DATA);
    if (data < 0 && errno != ENXIO)
        goto failed;
    *in_data = data == here && here < end;
    off_t stop = *in_data ? lseek(file, here, SEEK_HOLE) : data < 0 ? end : data;
    if (stop < 0 || lseek(file, here, SEEK_SET) < 0)
        goto failed;
    *length = stop - here;
    return 0;
failed:
    report(VIR_ERR_SYSTEM_ERROR, "Unable to seek in file: %s", strerror(errno));
    return -1;
}

int virTypedParameterAssign(virTypedParameterPtr parameter, const char *name, int type, ...);
int virTypedParameterAssign(virTypedParameterPtr parameter, const char *name, int type, ...)
{
    if (strlen(name) >= VIR_TYPED_PARAM_FIELD_LENGTH) {
        report(VIR_ERR_INTERNAL_ERROR, "Field name '%s' too long", name);
        return -1;
    }
    va_list list;
    int result = 0;
    strcpy(parameter->field, name);
    parameter->type = type;
    va_start(list, type);
    switch (type) {
    case VIR_TYPED_PARAM_INT: parameter->value.i = va_arg(list, int); break;
    case VIR_TYPED_PARAM_UINT: parameter->value.ui = va_arg(list, unsigned int); break;
    case VIR_TYPED_PARAM_LLONG: parameter->value.l = va_arg(list, long long); break;
    case VIR_TYPED_PARAM_ULLONG: parameter->value.ul = va_arg(list, unsigned long long); break;
    case VIR_TYPED_PARAM_DOUBLE: parameter->value.d = va_arg(list, double); break;
    case VIR_TYPED_PARAM_BOOLEAN: parameter->value.b = (char)(va_arg(list, int) != 0); break;
    case VIR_TYPED_PARAM_STRING: {
        char *text = va_arg(list, char *);
        parameter->value.s = text != NULL ? text : strdup("");
        break;
    }
    default:
        report(VIR_ERR_INTERNAL_ERROR, "unexpected type %d for field %s", type, name);
        result = -1;
        break;
    }
    va_end(list);
    return result;
}

int virTimeStringNowRaw(char *text);
int virTimeStringNowRaw(char *text)
{
    struct timespec now;
    struct tm parts;
    if (clock_gettime(CLOCK_REALTIME, &now) < 0 || gmtime_r(&now.tv_sec, &parts) == NULL)
        return -1;
    size_t length = strftime(text, 24, "%Y-%m-%d %H:%M:%S", &parts);
    snprintf(text + length, 12, ".%03d+0000", (int)(now.tv_nsec / 1000000));
    return 0;
}

bool virValidateWWN(const char *text);
bool virValidateWWN(const char *text)
{
    const char *digits = strncmp(text, "0x", 2) == 0 ? text + 2 : text;
    if (strlen(digits) == 16 && strspn(digits, "0123456789abcdefABCDEF") == 16)
        return true;
    report(VIR_ERR_XML_ERROR, "malformed wwn: %s", text);
    return false;
}

int virInsertElementsN(void *array, size_t size, size_t at, size_t *count, size_t add_count, void *elements, bool clear, bool in_place);
int virInsertElementsN(void *array, size_t size, size_t at, size_t *count, size_t add_count, void *elements, bool clear, bool in_place)
{
    char **block = array;
    if (at == (size_t)-1)
        at = *count;
    if (at > *count) {
        report(VIR_ERR_INTERNAL_ERROR, "out of bounds index - count %zu at %zu add %zu", *count, at, add_count);
        return -1;
    }
    if (!in_place) {
        char *grown = realloc(*block, (*count + add_count) * size);
        if (grown == NULL)
            abort();
        *block = grown;
    }
    memmove(*block + (at + add_count) * size, *block + at * size, (*count - at) * size);
    if (elements != NULL) {
        memcpy(*block + at * size, elements, add_count * size);
        if (clear)
            memset(elements, 0, add_count * size);
    } else {
        memset(*block + at * size, 0, add_count * size);
    }
    *count += add_count;
    return 0;
}

struct vb_address {
    union {
        struct sockaddr any;
        struct sockaddr_storage room;
        struct sockaddr_in v4;
        struct sockaddr_in6 v6;
    } data;
    socklen_t length;
};

int virSocketAddrParse(struct vb_address *address, const char *text, int family);
int virSocketAddrParse(struct vb_address *address, const char *text, int family)
{
    struct vb_address parsed;
    memset(&parsed, 0, sizeof(parsed));
    if (text != NULL && family != AF_INET6 && inet_pton(AF_INET, text, &parsed.data.v4.sin_addr) == 1) {
        parsed.data.v4.sin_family = AF_INET;
        parsed.length = sizeof(parsed.data.v4);
    } else if (text != NULL && family != AF_INET && inet_pton(AF_INET6, text, &parsed.data.v6.sin6_addr) == 1) {
        parsed.data.v6.sin6_family = AF_INET6;
        parsed.length = sizeof(parsed.data.v6);
    } else {
        report(VIR_ERR_SYSTEM_ERROR, "Cannot parse socket address '%s'", text ? text : "");
        return -1;
    }
    if (address != NULL)
        *address = parsed;
    return (int)parsed.length;
}

bool virSocketAddrIsWildcard(const struct vb_address *address);
bool virSocketAddrIsWildcard(const struct vb_address *address)
{
    return address->data.any.sa_family == AF_INET    ? address->data.v4.sin_addr.s_addr == htonl(INADDR_ANY)
           : address->data.any.sa_family == AF_INET6 ? IN6_IS_ADDR_UNSPECIFIED(&address->data.v6.sin6_addr)
                                                     : false;
}

/* ---- JSON: members are named by type and key, "s:name" ---- */
extern int vb_json_add(void **object, const char *key, int kind, const char *text, long long number, void *value);

int virJSONValueObjectAdd(void **object, ...);
int virJSONValueObjectAdd(void **object, ...)
{
    va_list list;
    const char *key;
    int result = 0;
    va_start(list, object);
    while (result == 0 && (key = va_arg(list, const char *)) != NULL) {
        int kind = key[0];
        if (kind == 0 || key[1] != ':') {
            report(VIR_ERR_INTERNAL_ERROR, "argument key '%s' is malformed", key);
            result = -1;
            break;
        }
        switch (kind) {
        case 's':
        case 'S': {
            const char *text = va_arg(list, const char *);
            if (text == NULL && kind == 'S')
                continue;
            result = vb_json_add(object, key + 2, 's', text, 0, NULL);
            break;
        }
        case 'i':
        case 'z':
        case 'j': result = vb_json_add(object, key + 2, 'i', NULL, va_arg(list, int), NULL); break;
        case 'u':
        case 'p': result = vb_json_add(object, key + 2, 'i', NULL, va_arg(list, unsigned int), NULL); break;
        case 'I':
        case 'U': result = vb_json_add(object, key + 2, 'i', NULL, va_arg(list, long long), NULL); break;
        case 'b': result = vb_json_add(object, key + 2, 'b', NULL, va_arg(list, int), NULL); break;
        case 'n': result = vb_json_add(object, key + 2, 'n', NULL, 0, NULL); break;
        case 'a':
        case 'A': {
            void **value = va_arg(list, void **);
            if (value == NULL || *value == NULL) {
                if (kind == 'A')
                    continue;
                result = -1;
                break;
            }
            result = vb_json_add(object, key + 2, 'a', NULL, 0, *value);
            *value = NULL;
            break;
        }
        default:
            report(VIR_ERR_INTERNAL_ERROR, "unsupported data type '%c' for arg '%s'", kind, key + 2);
            result = -1;
            break;
        }
    }
    va_end(list);
    return result;
}
