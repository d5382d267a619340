using System.Globalization;
using System.Text;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>
/// libvirt's errors as gRPC statuses. The whole error travels as google.rpc.Status in the trailer grpc-status-details-bin:
/// ErrorInfo for those who know only Google's types, ErrorDetail with everything, RetryInfo when trying again may help.
/// </summary>
internal static class RpcFailures
{
    private const string InfoDomain = "libvirt.org";
    private static readonly Duration s_retry = Duration.FromTimeSpan(TimeSpan.FromMilliseconds(200));

    /// <summary>What the client is told; null when the failure is a status already or nothing is known of it.</summary>
    public static RpcException? Translate(Exception failure, ServerCallContext context) => failure switch
    {
        RpcException => null,
        VirtException refused => Of(refused.Error),
        OperationCanceledException or IOException or InvalidOperationException when context.CancellationToken.IsCancellationRequested =>
            DateTime.UtcNow >= context.Deadline
                ? new RpcException(new(StatusCode.DeadlineExceeded, "the deadline passed before the answer was there"))
                : new RpcException(new(StatusCode.Cancelled, "the client gave up")),
        OverflowException => Limits.Invalid("a number is too large for this operation"),
        _ => null,
    };

    public static RpcException Of(VirtError error)
    {
        var retryable = IsRetryable(error);
        var reason = Word(error.Code.ToString());
        var domain = Word(error.Domain.ToString());
        var info = new ErrorInfo { Reason = reason, Domain = InfoDomain };
        info.Metadata.Add("code", ((int)error.Code).ToString(CultureInfo.InvariantCulture));
        info.Metadata.Add("domain", domain);
        info.Metadata.Add("retryable", retryable ? "true" : "false");
        var status = new Google.Rpc.Status { Code = (int)CodeOf(error), Message = error.Message };
        status.Details.Add(Any.Pack(info));
        status.Details.Add(Any.Pack(new V1.ErrorDetail
        {
            Code = (int)error.Code,
            Domain = (int)error.Domain,
            Message = error.Message,
            Reason = reason,
            Retryable = retryable,
            DomainName = domain,
        }));
        if (retryable)
        {
            status.Details.Add(Any.Pack(new RetryInfo { RetryDelay = s_retry }));
        }

        return status.ToRpcException();
    }

    /// <summary>True when the same call may succeed later without anybody changing anything.</summary>
    public static bool IsRetryable(VirtError error) => error.Code is ErrorCode.ResourceBusy or ErrorCode.OperationTimeout
        or ErrorCode.AgentUnresponsive or ErrorCode.AgentUnsynced or ErrorCode.AgentCommandTimeout or ErrorCode.NoConnect || IsConnectionLost(error);

    private static StatusCode CodeOf(VirtError error) => error.Code switch
    {
        _ when IsConnectionLost(error) => StatusCode.Unavailable,
        ErrorCode.NoDomain or ErrorCode.NoNetwork or ErrorCode.NoStoragePool or ErrorCode.NoStorageVol or ErrorCode.NoNodeDevice
            or ErrorCode.NoInterface or ErrorCode.NoNwfilter or ErrorCode.NoNwfilterBinding or ErrorCode.NoNetworkPort or ErrorCode.NoSecret
            or ErrorCode.NoDomainSnapshot or ErrorCode.NoDomainCheckpoint or ErrorCode.NoDomainBackup or ErrorCode.NoDomainMetadata
            or ErrorCode.NoNetworkMetadata or ErrorCode.DeviceMissing => StatusCode.NotFound,
        ErrorCode.DomExist or ErrorCode.NetworkExist or ErrorCode.StorageVolExist or ErrorCode.NetworkPortExist => StatusCode.AlreadyExists,
        ErrorCode.InvalidArg or ErrorCode.XmlError or ErrorCode.XmlDetail or ErrorCode.XmlInvalidSchema or ErrorCode.Overflow => StatusCode.InvalidArgument,
        ErrorCode.NoSupport or ErrorCode.OperationUnsupported or ErrorCode.ConfigUnsupported or ErrorCode.ArgumentUnsupported => StatusCode.Unimplemented,
        ErrorCode.OperationInvalid or ErrorCode.ResourceBusy or ErrorCode.SnapshotRevertRisky => StatusCode.FailedPrecondition,
        ErrorCode.OperationDenied or ErrorCode.AccessDenied => StatusCode.PermissionDenied,
        ErrorCode.AuthFailed or ErrorCode.AuthUnavailable or ErrorCode.AuthCancelled => StatusCode.Unauthenticated,
        ErrorCode.OperationTimeout or ErrorCode.AgentCommandTimeout => StatusCode.DeadlineExceeded,
        ErrorCode.OperationAborted => StatusCode.Aborted,
        ErrorCode.NoConnect or ErrorCode.AgentUnresponsive => StatusCode.Unavailable,
        _ => StatusCode.Internal,
    };

    /// <summary>The gateway's own connection to the daemon failed: says so whatever the transport calls it.</summary>
    private static bool IsConnectionLost(VirtError error) => error.Code == ErrorCode.NoConnect ||
        (error.Domain is ErrorDomain.Rpc or ErrorDomain.Remote && error.Code is ErrorCode.SystemError or ErrorCode.InternalError or ErrorCode.InvalidConn);

    /// <summary>NoDomain as NO_DOMAIN.</summary>
    private static string Word(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }
}
