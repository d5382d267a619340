using System.Buffers.Binary;
using System.Reflection;
using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Rpc.Tests;

/// <summary>
/// Every procedure is fed with its own arguments cut short, made longer, with flipped bits and with lengths that lie: the
/// peer hears of a malformed message or of an ordinary refusal, and no more memory is taken than the message has bytes for.
/// </summary>
public sealed class EveryProcedure
{
    private const int MostTruncations = 96;
    private const int Flips = 64;

    // Decoding makes objects of what it reads: a few words of bookkeeping for every four bytes.
    private const long MemoryPerByte = 256;
    private const long MemoryAlways = 256 * 1024;

    private delegate ValueTask Dispatch(object target, int procedure, byte[] payload);

    public static TheoryData<string> Families() => [.. Contracts().Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Families))]
    public async Task Mutilated_arguments_are_refused(string family)
    {
        var contract = Contracts().Single(t => t.Name == family);
        var caller = new RecordingCaller();
        var proxy = Activator.CreateInstance(Type("Proxy", contract), caller)!;
        var target = typeof(DispatchProxy).GetMethod("Create", 2, [])!.MakeGenericMethod(contract, typeof(RefusingTarget)).Invoke(null, null)!;
        var dispatch = Dispatcher(contract);
        var random = new Random(family.Length * 7919);
        foreach (var method in contract.GetMethods())
        {
            Ask(proxy, method);
            var (number, whole) = (caller.Procedure, caller.Payload);
            Assert.Equal(ErrorCode.NoSupport, (await Feed(dispatch, target, number, whole, method.Name))!.Error.Code);
            foreach (var payload in Mutations(whole, random))
            {
                await Feed(dispatch, target, number, payload, method.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Mutilated_replies_are_refused(string family)
    {
        var contract = Contracts().Single(t => t.Name == family);
        var caller = new RecordingCaller();
        var proxy = Activator.CreateInstance(Type("Proxy", contract), caller)!;
        var random = new Random(family.Length * 104729);
        foreach (var method in contract.GetMethods().Where(m => m.ReturnType.IsGenericType))
        {
            for (var i = 0; i < Flips; i++)
            {
                var reply = new byte[random.Next(0, 40) * 4];
                random.NextBytes(reply);
                for (var word = 0; word + 4 <= reply.Length && i % 2 == 0; word += 4)
                {
                    BinaryPrimitives.WriteUInt32BigEndian(reply.AsSpan(word), (uint)random.Next(0, 4));
                }

                caller.Reply = reply;
                var before = GC.GetAllocatedBytesForCurrentThread();
                try
                {
                    Ask(proxy, method);
                }
                catch (TargetInvocationException e) when (e.InnerException is VirtException)
                {
                    continue;
                }
                finally
                {
                    AssertBounded(before, reply.Length, method.Name);
                }
            }
        }
    }

    private static IEnumerable<byte[]> Mutations(byte[] whole, Random random)
    {
        for (var i = 0; i < Math.Min(whole.Length, MostTruncations); i++)
        {
            yield return whole[..(whole.Length <= MostTruncations ? i : random.Next(whole.Length))];
        }

        yield return [.. whole, 0, 0, 0, 0];
        yield return [.. whole, .. whole];
        for (var word = 0; word + 4 <= whole.Length; word += 4)
        {
            foreach (var lie in (uint[])[0, 1, 0x7fffffff, 0xffffffff, 0x00400000, (uint)whole.Length, (uint)whole.Length + 1])
            {
                var changed = whole.ToArray();
                BinaryPrimitives.WriteUInt32BigEndian(changed.AsSpan(word), lie);
                yield return changed;
            }
        }

        for (var i = 0; i < Flips && whole.Length > 0; i++)
        {
            var changed = whole.ToArray();
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            yield return changed;
        }
    }

    private static async Task<VirtException?> Feed(Dispatch dispatch, object target, int procedure, byte[] payload, string name)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            await dispatch(target, procedure, payload);
            return null;
        }
        catch (VirtException refused)
        {
            Assert.Contains(refused.Error.Code, (ErrorCode[])[ErrorCode.NoSupport, ErrorCode.Rpc]);
            return refused;
        }
        finally
        {
            AssertBounded(before, payload.Length, name);
        }
    }

    private static void AssertBounded(long before, int length, string name)
    {
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(taken < MemoryAlways + (length * MemoryPerByte), $"{name} took {taken} bytes of memory for a message of {length}");
    }

    private static void Ask(object proxy, MethodInfo method)
    {
        var arguments = method.GetParameters().Select(p => SampleValues.Of(p.ParameterType)).ToArray();
        var call = method.Invoke(proxy, arguments)!;
        if (call is ValueTask plain)
        {
            plain.GetAwaiter().GetResult();
            return;
        }

        // A reply that is too short for the result is an ordinary failure of the call.
        var task = (Task)call.GetType().GetMethod("AsTask")!.Invoke(call, null)!;
        if (task.Exception?.InnerException is { } failure && failure is not VirtException { Error.Code: ErrorCode.Rpc })
        {
            throw failure;
        }
    }

    private static Dispatch Dispatcher(Type contract)
    {
        var method = Type("Dispatcher", contract).GetMethod("DispatchAsync")!;
        var reading = typeof(EveryProcedure).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(contract);
        var typed = method.CreateDelegate(typeof(Typed<>).MakeGenericType(contract));
        return (target, procedure, payload) => (ValueTask)reading.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [typed, target, procedure, payload], null)!;
    }

    private delegate ValueTask Typed<T>(T target, int procedure, ref XdrReader reader, XdrWriter writer, RpcCallContext context);

    private static ValueTask Read<T>(Typed<T> dispatch, T target, int procedure, byte[] payload)
    {
        var reader = new XdrReader(payload);
        using var writer = new XdrWriter();
        return dispatch(target, procedure, ref reader, writer, new NoContext());
    }

    private static Type Type(string kind, Type contract) => typeof(XdrReader).Assembly.GetType($"VirtBridge.Rpc.{contract.Name[1..]}{kind}", throwOnError: true)!;

    private static IEnumerable<Type> Contracts() =>
        typeof(IVirtSession).Assembly.GetTypes().Where(t => t.IsInterface && t.GetCustomAttribute<ContractAttribute>() is not null).OrderBy(t => t.Name);

    private sealed class NoContext : RpcCallContext
    {
        public override CancellationToken Cancellation => CancellationToken.None;

        public override FileSet Files { get; } = new();

        public override IVirtStream OpenStream() => null!;
    }
}
