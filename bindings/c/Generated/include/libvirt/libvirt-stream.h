/* libvirt-stream.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_STREAM_H
# define VIRTBRIDGE_LIBVIRT_STREAM_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# ifdef __cplusplus
extern "C" {
# endif



/* since 0.7.2 */
typedef enum {
    VIR_STREAM_EVENT_READABLE = 1, /* since 0.7.2 */
    VIR_STREAM_EVENT_WRITABLE = 2, /* since 0.7.2 */
    VIR_STREAM_EVENT_ERROR = 4, /* since 0.7.2 */
    VIR_STREAM_EVENT_HANGUP = 8, /* since 0.7.2 */
} virStreamEventType;

/* since 0.7.2 */
typedef enum {
    VIR_STREAM_NONBLOCK = 1, /* since 0.7.2 */
} virStreamFlags;

/* since 3.4.0 */
typedef enum {
    VIR_STREAM_RECV_STOP_AT_HOLE = 1, /* since 3.4.0 */
} virStreamRecvFlagsValues;

/* since 0.7.2 */
typedef void (*virStreamEventCallback)(virStreamPtr stream, int events, void *opaque);

/* since 0.7.2 */
typedef int (*virStreamSinkFunc)(virStreamPtr st, const char *data, size_t nbytes, void *opaque);

/* since 3.4.0 */
typedef int (*virStreamSinkHoleFunc)(virStreamPtr st, long long length, void *opaque);

/* since 0.7.2 */
typedef int (*virStreamSourceFunc)(virStreamPtr st, char *data, size_t nbytes, void *opaque);

/* since 3.4.0 */
typedef int (*virStreamSourceHoleFunc)(virStreamPtr st, int *inData, long long *length, void *opaque);

/* since 3.4.0 */
typedef int (*virStreamSourceSkipFunc)(virStreamPtr st, long long length, void *opaque);

/* stream: abort. Returns 0, or -1 on error. Since 0.7.2. */
int virStreamAbort(virStreamPtr stream);

/* stream: event add callback. Returns 0, or -1 on error. Since 0.7.2. */
int virStreamEventAddCallback(virStreamPtr stream, int events, virStreamEventCallback cb, void *opaque, virFreeCallback ff);

/* stream: event remove callback. Returns 0, or -1 on error. Since 0.7.2. */
int virStreamEventRemoveCallback(virStreamPtr stream);

/* stream: event update callback. Returns 0, or -1 on error. Since 0.7.2. */
int virStreamEventUpdateCallback(virStreamPtr stream, int events);

/* stream: finish. Returns 0, or -1 on error. Since 0.7.2. */
int virStreamFinish(virStreamPtr stream);

/* stream: free. Returns 0, or -1 on error. Since 0.7.2. */
int virStreamFree(virStreamPtr stream);

/* stream: new. Returns a new reference, or NULL on error. Since 0.7.2. */
virStreamPtr virStreamNew(virConnectPtr conn, unsigned int flags);

/* stream: recv. Returns a number, or -1 on error. Since 0.7.2. */
int virStreamRecv(virStreamPtr stream, char *data, size_t nbytes);

/* stream: recv all. Returns 0, or -1 on error. Since 0.7.2. */
int virStreamRecvAll(virStreamPtr stream, virStreamSinkFunc handler, void *opaque);

/* stream: recv flags. Returns a number, or -1 on error. Since 3.4.0. */
int virStreamRecvFlags(virStreamPtr stream, char *data, size_t nbytes, unsigned int flags);

/* stream: recv hole. Returns 0, or -1 on error. Since 3.4.0. */
int virStreamRecvHole(virStreamPtr stream, long long *length, unsigned int flags);

/* stream: ref. Returns 0, or -1 on error. Since 0.7.2. */
int virStreamRef(virStreamPtr stream);

/* stream: send. Returns a number, or -1 on error. Since 0.7.2. */
int virStreamSend(virStreamPtr stream, const char *data, size_t nbytes);

/* stream: send all. Returns 0, or -1 on error. Since 0.7.2. */
int virStreamSendAll(virStreamPtr stream, virStreamSourceFunc handler, void *opaque);

/* stream: send hole. Returns 0, or -1 on error. Since 3.4.0. */
int virStreamSendHole(virStreamPtr stream, long long length, unsigned int flags);

/* stream: sparse recv all. Returns 0, or -1 on error. Since 3.4.0. */
int virStreamSparseRecvAll(virStreamPtr stream, virStreamSinkFunc handler, virStreamSinkHoleFunc holeHandler, void *opaque);

/* stream: sparse send all. Returns 0, or -1 on error. Since 3.4.0. */
int virStreamSparseSendAll(virStreamPtr stream, virStreamSourceFunc handler, virStreamSourceHoleFunc holeHandler, virStreamSourceSkipFunc skipHandler, void *opaque);

# ifdef __cplusplus
}
# endif

#endif
