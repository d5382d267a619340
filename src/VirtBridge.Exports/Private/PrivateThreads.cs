using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace VirtBridge.Exports;

/// <summary>Threads and locks of the tools: the C library's own, under other names.</summary>
internal static unsafe partial class PrivateThreads
{
    [UnmanagedCallersOnly(EntryPoint = "virMutexInit", CallConvs = [typeof(CallConvCdecl)])]
    public static int InitMutex(nint mutex) => MutexInit(mutex, 0) == 0 ? 0 : -1;

    [UnmanagedCallersOnly(EntryPoint = "virMutexDestroy", CallConvs = [typeof(CallConvCdecl)])]
    public static void DestroyMutex(nint mutex) => _ = MutexDestroy(mutex);

    [UnmanagedCallersOnly(EntryPoint = "virLockGuardLock", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Lock(nint mutex)
    {
        _ = MutexLock(mutex);
        return mutex;
    }

    [UnmanagedCallersOnly(EntryPoint = "virLockGuardUnlock", CallConvs = [typeof(CallConvCdecl)])]
    public static void Unlock(nint guard)
    {
        if (guard != 0 && *(nint*)guard is var mutex and not 0)
        {
            *(nint*)guard = 0;
            _ = MutexUnlock(mutex);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virCondInit", CallConvs = [typeof(CallConvCdecl)])]
    public static int InitCondition(nint condition) => CondInit(condition, 0) == 0 ? 0 : -1;

    [UnmanagedCallersOnly(EntryPoint = "virCondDestroy", CallConvs = [typeof(CallConvCdecl)])]
    public static int DestroyCondition(nint condition) => CondDestroy(condition) == 0 ? 0 : -1;

    [UnmanagedCallersOnly(EntryPoint = "virCondSignal", CallConvs = [typeof(CallConvCdecl)])]
    public static void Signal(nint condition) => _ = CondSignal(condition);

    [UnmanagedCallersOnly(EntryPoint = "virCondWait", CallConvs = [typeof(CallConvCdecl)])]
    public static int Wait(nint condition, nint mutex) => CondWait(condition, mutex) == 0 ? 0 : -1;

    [UnmanagedCallersOnly(EntryPoint = "virOnce", CallConvs = [typeof(CallConvCdecl)])]
    public static int Once(nint control, nint function) => PthreadOnce(control, function) == 0 ? 0 : -1;

    [UnmanagedCallersOnly(EntryPoint = "virThreadCreateFull", CallConvs = [typeof(CallConvCdecl)])]
    public static int CreateThread(nint thread, byte joinable, nint function, nint name, byte worker, nint opaque)
    {
        _ = (name, worker);
        var start = (nint*)LibC.Allocate(2, sizeof(nint));
        start[0] = function;
        start[1] = opaque;
        delegate* unmanaged[Cdecl]<nint, nint> body = &Run;
        if (ThreadCreate(thread, 0, (nint)body, (nint)start) != 0)
        {
            LibC.Free(start);
            return -1;
        }

        if (joinable == 0)
        {
            _ = ThreadDetach(*(nint*)thread);
        }

        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virThreadJoin", CallConvs = [typeof(CallConvCdecl)])]
    public static void Join(nint thread) => _ = ThreadJoin(*(nint*)thread, 0);

    [UnmanagedCallersOnly(EntryPoint = "virThreadSelfID", CallConvs = [typeof(CallConvCdecl)])]
    public static ulong SelfId() => (ulong)Environment.CurrentManagedThreadId;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Run(nint start)
    {
        var (function, opaque) = (((nint*)start)[0], ((nint*)start)[1]);
        LibC.Free((void*)start);
        ((delegate* unmanaged[Cdecl]<nint, void>)function)(opaque);
        return 0;
    }

    [LibraryImport("libc", EntryPoint = "pthread_mutex_init")]
    private static partial int MutexInit(nint mutex, nint attributes);

    [LibraryImport("libc", EntryPoint = "pthread_mutex_destroy")]
    private static partial int MutexDestroy(nint mutex);

    [LibraryImport("libc", EntryPoint = "pthread_mutex_lock")]
    private static partial int MutexLock(nint mutex);

    [LibraryImport("libc", EntryPoint = "pthread_mutex_unlock")]
    private static partial int MutexUnlock(nint mutex);

    [LibraryImport("libc", EntryPoint = "pthread_cond_init")]
    private static partial int CondInit(nint condition, nint attributes);

    [LibraryImport("libc", EntryPoint = "pthread_cond_destroy")]
    private static partial int CondDestroy(nint condition);

    [LibraryImport("libc", EntryPoint = "pthread_cond_signal")]
    private static partial int CondSignal(nint condition);

    [LibraryImport("libc", EntryPoint = "pthread_cond_wait")]
    private static partial int CondWait(nint condition, nint mutex);

    [LibraryImport("libc", EntryPoint = "pthread_once")]
    private static partial int PthreadOnce(nint control, nint function);

    [LibraryImport("libc", EntryPoint = "pthread_create")]
    private static partial int ThreadCreate(nint thread, nint attributes, nint function, nint argument);

    [LibraryImport("libc", EntryPoint = "pthread_detach")]
    private static partial int ThreadDetach(nint thread);

    [LibraryImport("libc", EntryPoint = "pthread_join")]
    private static partial int ThreadJoin(nint thread, nint result);
}
