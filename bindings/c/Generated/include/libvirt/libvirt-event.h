/* libvirt-event.h: written by codegen from the contract; edit the contract instead. */
/* SPDX-License-Identifier: MIT */
#ifndef VIRTBRIDGE_LIBVIRT_EVENT_H
# define VIRTBRIDGE_LIBVIRT_EVENT_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include <libvirt/libvirt.h> instead"
# endif

# ifdef __cplusplus
extern "C" {
# endif



/* since 0.5.0 */
typedef enum {
    VIR_EVENT_HANDLE_READABLE = 1, /* since 0.5.0 */
    VIR_EVENT_HANDLE_WRITABLE = 2, /* since 0.5.0 */
    VIR_EVENT_HANDLE_ERROR = 4, /* since 0.5.0 */
    VIR_EVENT_HANDLE_HANGUP = 8, /* since 0.5.0 */
} virEventHandleType;

/* since 0.5.0 */
typedef void (*virEventHandleCallback)(int watch, int fd, int events, void *opaque);

/* since 0.5.0 */
typedef int (*virEventRemoveHandleFunc)(int watch);

/* since 0.5.0 */
typedef int (*virEventRemoveTimeoutFunc)(int timer);

/* since 0.5.0 */
typedef void (*virEventTimeoutCallback)(int timer, void *opaque);

/* since 0.5.0 */
typedef void (*virEventUpdateHandleFunc)(int watch, int event);

/* since 0.5.0 */
typedef void (*virEventUpdateTimeoutFunc)(int timer, int timeout);

/* since 0.5.0 */
typedef int (*virEventAddHandleFunc)(int fd, int event, virEventHandleCallback cb, void *opaque, virFreeCallback ff);

/* since 0.5.0 */
typedef int (*virEventAddTimeoutFunc)(int timeout, virEventTimeoutCallback cb, void *opaque, virFreeCallback ff);

/* event loop: add handle. Fails with -1. Since 0.9.3. */
int virEventAddHandle(int fd, int events, virEventHandleCallback cb, void *opaque, virFreeCallback ff);

/* event loop: add timeout. Fails with -1. Since 0.9.3. */
int virEventAddTimeout(int timeout, virEventTimeoutCallback cb, void *opaque, virFreeCallback ff);

/* event loop: register default impl. Returns 0, or -1 on error. Since 0.9.0. */
int virEventRegisterDefaultImpl(void);

/* event loop: register impl. Returns nothing. Since 0.5.0. */
void virEventRegisterImpl(virEventAddHandleFunc addHandle, virEventUpdateHandleFunc updateHandle, virEventRemoveHandleFunc removeHandle, virEventAddTimeoutFunc addTimeout, virEventUpdateTimeoutFunc updateTimeout, virEventRemoveTimeoutFunc removeTimeout);

/* event loop: remove handle. Returns 0, or -1 on error. Since 0.9.3. */
int virEventRemoveHandle(int watch);

/* event loop: remove timeout. Returns 0, or -1 on error. Since 0.9.3. */
int virEventRemoveTimeout(int timer);

/* event loop: run default impl. Returns 0, or -1 on error. Since 0.9.0. */
int virEventRunDefaultImpl(void);

/* event loop: update handle. Returns nothing. Since 0.9.3. */
void virEventUpdateHandle(int watch, int events);

/* event loop: update timeout. Returns nothing. Since 0.9.3. */
void virEventUpdateTimeout(int timer, int timeout);

# ifdef __cplusplus
}
# endif

#endif
