using System.Text.Json;
using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>A refusal by QEMU. The class decides the code; the description is only passed on.</summary>
internal sealed record QmpError(string Class, string Desc)
{
    private ErrorCode Code => Class switch
    {
        "CommandNotFound" => ErrorCode.OperationUnsupported,
        "DeviceNotFound" => ErrorCode.DeviceMissing,
        _ => ErrorCode.InternalError,
    };

    public static QmpError Read(JsonElement error) => new(
        error.TryGetProperty("class", out var kind) ? kind.GetString() ?? "GenericError" : "GenericError",
        error.TryGetProperty("desc", out var desc) ? desc.GetString() ?? "" : "");

    /// <summary>The refusal inside an exception, null when the exception has another cause.</summary>
    public static QmpError? In(Exception exception) => (exception.InnerException as QmpRefusal)?.Error;

    public VirtException ToException(string command) =>
        new(VirtError.Of(Code, ErrorDomain.Qemu, $"unable to execute QEMU command '{command}': {Desc}"), new QmpRefusal(this));
}

/// <summary>Carries the QMP class beside the error users see.</summary>
internal sealed class QmpRefusal(QmpError error) : Exception(error.Desc)
{
    public QmpError Error => error;
}
