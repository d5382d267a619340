using Google.Protobuf;
using Grpc.Core;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>libvirt's errors as gRPC statuses; the whole error travels in the trailer <c>virtbridge-error-bin</c>.</summary>
internal static class RpcFailures
{
    public const string Trailer = "virtbridge-error-bin";

    public static RpcException Of(VirtError error)
    {
        var detail = new V1.ErrorDetail { Code = (int)error.Code, Domain = (int)error.Domain, Message = error.Message };
        return new RpcException(new Status(CodeOf(error.Code), error.Message), new Metadata { { Trailer, detail.ToByteArray() } });
    }

    private static StatusCode CodeOf(ErrorCode code) => code switch
    {
        ErrorCode.NoDomain or ErrorCode.NoNetwork or ErrorCode.NoStoragePool or ErrorCode.NoStorageVol or ErrorCode.NoNodeDevice
            or ErrorCode.NoInterface or ErrorCode.NoNwfilter or ErrorCode.NoSecret or ErrorCode.NoDomainSnapshot
            or ErrorCode.NoDomainCheckpoint or ErrorCode.NoDomainMetadata or ErrorCode.NoNetworkMetadata or ErrorCode.DeviceMissing => StatusCode.NotFound,
        ErrorCode.DomExist or ErrorCode.NetworkExist or ErrorCode.StorageVolExist or ErrorCode.NetworkPortExist => StatusCode.AlreadyExists,
        ErrorCode.InvalidArg or ErrorCode.XmlError or ErrorCode.XmlDetail or ErrorCode.XmlInvalidSchema or ErrorCode.Overflow => StatusCode.InvalidArgument,
        ErrorCode.NoSupport or ErrorCode.OperationUnsupported or ErrorCode.ConfigUnsupported or ErrorCode.ArgumentUnsupported => StatusCode.Unimplemented,
        ErrorCode.OperationInvalid or ErrorCode.ResourceBusy or ErrorCode.SnapshotRevertRisky => StatusCode.FailedPrecondition,
        ErrorCode.OperationDenied or ErrorCode.AccessDenied => StatusCode.PermissionDenied,
        ErrorCode.AuthFailed or ErrorCode.AuthUnavailable or ErrorCode.AuthCancelled => StatusCode.Unauthenticated,
        ErrorCode.OperationTimeout or ErrorCode.AgentCommandTimeout => StatusCode.DeadlineExceeded,
        ErrorCode.OperationAborted => StatusCode.Aborted,
        ErrorCode.NoConnect or ErrorCode.SystemError or ErrorCode.Rpc or ErrorCode.AgentUnresponsive => StatusCode.Unavailable,
        _ => StatusCode.Internal,
    };
}
