namespace VirtBridge.Contract.Abi;

/// <summary>Names and numbers <c>libvirt-admin.h</c> defines.</summary>
[CHeader("libvirt-admin.h", "libvirt-admin")]
public static class AdminConstants
{
    [CConstant("VIR_CLIENT_INFO_READONLY", "2.0.0", ParameterType = "boolean")]
    public const string ClientInfoReadonly = "readonly";

    [CConstant("VIR_CLIENT_INFO_SASL_USER_NAME", "2.0.0", ParameterType = "string")]
    public const string ClientInfoSaslUserName = "sasl_user_name";

    [CConstant("VIR_CLIENT_INFO_SELINUX_CONTEXT", "2.0.0", ParameterType = "string")]
    public const string ClientInfoSelinuxContext = "selinux_context";

    [CConstant("VIR_CLIENT_INFO_SOCKET_ADDR", "2.0.0", ParameterType = "string")]
    public const string ClientInfoSocketAddr = "sock_addr";

    [CConstant("VIR_CLIENT_INFO_UNIX_GROUP_ID", "2.0.0", ParameterType = "int")]
    public const string ClientInfoUnixGroupId = "unix_group_id";

    [CConstant("VIR_CLIENT_INFO_UNIX_GROUP_NAME", "2.0.0", ParameterType = "string")]
    public const string ClientInfoUnixGroupName = "unix_group_name";

    [CConstant("VIR_CLIENT_INFO_UNIX_PROCESS_ID", "2.0.0", ParameterType = "int")]
    public const string ClientInfoUnixProcessId = "unix_process_id";

    [CConstant("VIR_CLIENT_INFO_UNIX_USER_ID", "2.0.0", ParameterType = "int")]
    public const string ClientInfoUnixUserId = "unix_user_id";

    [CConstant("VIR_CLIENT_INFO_UNIX_USER_NAME", "2.0.0", ParameterType = "string")]
    public const string ClientInfoUnixUserName = "unix_user_name";

    [CConstant("VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME", "2.0.0", ParameterType = "string")]
    public const string ClientInfoX509DistinguishedName = "tls_x509_dname";

    [CConstant("VIR_SERVER_CLIENTS_CURRENT", "2.0.0", ParameterType = "uint")]
    public const string ServerClientsCurrent = "nclients";

    [CConstant("VIR_SERVER_CLIENTS_MAX", "2.0.0", ParameterType = "uint")]
    public const string ServerClientsMax = "nclients_max";

    [CConstant("VIR_SERVER_CLIENTS_UNAUTH_CURRENT", "2.0.0", ParameterType = "uint")]
    public const string ServerClientsUnauthCurrent = "nclients_unauth";

    [CConstant("VIR_SERVER_CLIENTS_UNAUTH_MAX", "2.0.0", ParameterType = "uint")]
    public const string ServerClientsUnauthMax = "nclients_unauth_max";

    [CConstant("VIR_THREADPOOL_JOB_QUEUE_DEPTH", "2.0.0", ParameterType = "uint")]
    public const string ThreadpoolJobQueueDepth = "jobQueueDepth";

    [CConstant("VIR_THREADPOOL_WORKERS_CURRENT", "2.0.0", ParameterType = "uint")]
    public const string ThreadpoolWorkersCurrent = "nWorkers";

    [CConstant("VIR_THREADPOOL_WORKERS_FREE", "2.0.0", ParameterType = "uint")]
    public const string ThreadpoolWorkersFree = "freeWorkers";

    [CConstant("VIR_THREADPOOL_WORKERS_MAX", "2.0.0", ParameterType = "uint")]
    public const string ThreadpoolWorkersMax = "maxWorkers";

    [CConstant("VIR_THREADPOOL_WORKERS_MIN", "2.0.0", ParameterType = "uint")]
    public const string ThreadpoolWorkersMin = "minWorkers";

    [CConstant("VIR_THREADPOOL_WORKERS_PRIORITY", "2.0.0", ParameterType = "uint")]
    public const string ThreadpoolWorkersPriority = "prioWorkers";
}
