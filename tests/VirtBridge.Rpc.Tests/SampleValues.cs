using System.Reflection;
using VirtBridge.Contract;

namespace VirtBridge.Rpc.Tests;

/// <summary>A plausible value of every type the contract uses.</summary>
internal static class SampleValues
{
    public static object? Of(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when type == typeof(byte[]) => new byte[] { 1, 2, 3, 4, 5 },
        _ when type == typeof(Uuid) => new Uuid([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]),
        _ when type == typeof(TypedParameter) => TypedParameter.String("field", "value"),
        _ when type == typeof(CancellationToken) => CancellationToken.None,
        _ when type == typeof(FileSet) => new FileSet(),
        _ when Nullable.GetUnderlyingType(type) is { } inner => Of(inner),
        { IsArray: true } => Filled(type.GetElementType()!),
        { IsEnum: true } or { IsPrimitive: true } => type == typeof(bool) ? true : type.IsEnum ? Enum.ToObject(type, 1) : Convert.ChangeType(1, type),
        { IsInterface: true } => null,
        _ => Record(type),
    };

    private static Array Filled(Type element)
    {
        var array = Array.CreateInstance(element, 2);
        array.SetValue(Of(element), 0);
        array.SetValue(Of(element), 1);
        return array;
    }

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().Where(c => c.GetParameters().Length > 0).MaxBy(c => c.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType))]);
    }
}

/// <summary>Keeps what a proxy writes and answers with what a test wants it to read.</summary>
internal sealed class RecordingCaller : IRpcCaller
{
    public byte[] Payload { get; private set; } = [];

    public uint Program { get; private set; }

    public int Procedure { get; private set; }

    public byte[] Reply { get; set; } = [];

    public XdrWriter Rent() => new();

    public ValueTask<RpcReply> CallAsync(
        uint program, int procedure, XdrWriter arguments, IVirtStream? stream, FileSet? files, CancellationToken cancellation)
    {
        (Program, Procedure, Payload) = (program, procedure, arguments.Written.ToArray());
        arguments.Dispose();
        return new(new RpcReply(Reply, null));
    }
}

/// <summary>An implementation of any interface of the contract that refuses every call it understood.</summary>
public class RefusingTarget : DispatchProxy
{
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        throw new VirtException(ErrorCode.NoSupport, ErrorDomain.None, targetMethod!.Name);
}
