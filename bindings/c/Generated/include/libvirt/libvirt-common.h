/* libvirt-common.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_COMMON_H
# define VIRTBRIDGE_LIBVIRT_COMMON_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# include <sys/types.h>

# ifdef __cplusplus
extern "C" {
# endif

# ifndef VIR_EXPORT_VAR
#  define VIR_EXPORT_VAR extern
# endif

/* since 0.0.1 */
# define LIBVIR_VERSION_NUMBER 11003000
/* since 0.9.2 */
# define VIR_TYPED_PARAM_FIELD_LENGTH 80
# define LIBVIR_CHECK_VERSION(major, minor, micro) ((major) * 1000000 + (minor) * 1000 + (micro) <= LIBVIR_VERSION_NUMBER)

typedef struct _virTypedParameter virTypedParameter;
typedef virTypedParameter *virTypedParameterPtr;

/* since 0.10.0 */
typedef enum {
    VIR_CONNECT_CLOSE_REASON_ERROR = 0, /* since 0.10.0 */
    VIR_CONNECT_CLOSE_REASON_EOF = 1, /* since 0.10.0 */
    VIR_CONNECT_CLOSE_REASON_KEEPALIVE = 2, /* since 0.10.0 */
    VIR_CONNECT_CLOSE_REASON_CLIENT = 3, /* since 0.10.0 */
    VIR_CONNECT_CLOSE_REASON_LAST = 4, /* since 0.10.0 */
} virConnectCloseReason;

/* since 0.9.8 */
typedef enum {
    VIR_TYPED_PARAM_STRING_OKAY = 4, /* since 0.9.8 */
} virTypedParameterFlags;

/* since 0.9.2 */
typedef enum {
    VIR_TYPED_PARAM_INT = 1, /* since 0.9.2 */
    VIR_TYPED_PARAM_UINT = 2, /* since 0.9.2 */
    VIR_TYPED_PARAM_LLONG = 3, /* since 0.9.2 */
    VIR_TYPED_PARAM_ULLONG = 4, /* since 0.9.2 */
    VIR_TYPED_PARAM_DOUBLE = 5, /* since 0.9.2 */
    VIR_TYPED_PARAM_BOOLEAN = 6, /* since 0.9.2 */
    VIR_TYPED_PARAM_STRING = 7, /* since 0.9.8 */
    VIR_TYPED_PARAM_LAST = 8, /* since 0.9.10 */
} virTypedParameterType;

/* since 0.5.0 */
typedef void (*virFreeCallback)(void *opaque);

/* since 0.9.2 */
struct _virTypedParameter {
    char field[80];
    int type;
    union {
        int i;
        unsigned int ui;
        long long int l;
        long long unsigned int ul;
        double d;
        char b;
        char *s;
    } value;
};

/* parameter list: add boolean. Returns 0, or -1 on error. Since 1.0.2. */
int virTypedParamsAddBoolean(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, int value);

/* parameter list: add double. Returns 0, or -1 on error. Since 1.0.2. */
int virTypedParamsAddDouble(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, double value);

/* parameter list: add from string. Returns 0, or -1 on error. Since 1.0.2. */
int virTypedParamsAddFromString(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, int type, const char *value);

/* parameter list: add int. Returns 0, or -1 on error. Since 1.0.2. */
int virTypedParamsAddInt(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, int value);

/* parameter list: add LL ong. Returns 0, or -1 on error. Since 1.0.2. */
int virTypedParamsAddLLong(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, long long value);

/* parameter list: add string. Returns 0, or -1 on error. Since 1.0.2. */
int virTypedParamsAddString(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, const char *value);

/* parameter list: add string list. Returns 0, or -1 on error. Since 1.2.17. */
int virTypedParamsAddStringList(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, const char **values);

/* parameter list: add UI nt. Returns 0, or -1 on error. Since 1.0.2. */
int virTypedParamsAddUInt(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, unsigned int value);

/* parameter list: add UL long. Returns 0, or -1 on error. Since 1.0.2. */
int virTypedParamsAddULLong(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, unsigned long long value);

/* parameter list: clear. Returns nothing. Since 1.0.2. */
void virTypedParamsClear(virTypedParameterPtr params, int nparams);

/* parameter list: free. Returns nothing. Since 1.0.2. */
void virTypedParamsFree(virTypedParameterPtr params, int nparams);

/* parameter list: get. Fails with -1. Since 1.0.2. */
virTypedParameterPtr virTypedParamsGet(virTypedParameterPtr params, int nparams, const char *name);

/* parameter list: get boolean. Fails with -1. Since 1.0.2. */
int virTypedParamsGetBoolean(virTypedParameterPtr params, int nparams, const char *name, int *value);

/* parameter list: get double. Fails with -1. Since 1.0.2. */
int virTypedParamsGetDouble(virTypedParameterPtr params, int nparams, const char *name, double *value);

/* parameter list: get int. Fails with -1. Since 1.0.2. */
int virTypedParamsGetInt(virTypedParameterPtr params, int nparams, const char *name, int *value);

/* parameter list: get LL ong. Fails with -1. Since 1.0.2. */
int virTypedParamsGetLLong(virTypedParameterPtr params, int nparams, const char *name, long long *value);

/* parameter list: get string. Fails with -1. Since 1.0.2. */
int virTypedParamsGetString(virTypedParameterPtr params, int nparams, const char *name, const char **value);

/* parameter list: get UI nt. Fails with -1. Since 1.0.2. */
int virTypedParamsGetUInt(virTypedParameterPtr params, int nparams, const char *name, unsigned int *value);

/* parameter list: get UL long. Fails with -1. Since 1.0.2. */
int virTypedParamsGetULLong(virTypedParameterPtr params, int nparams, const char *name, unsigned long long *value);

# ifdef __cplusplus
}
# endif

#endif
