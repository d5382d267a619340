using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>What is said about domains that are missing, in the way or in the wrong state.</summary>
public static class DomainErrors
{
    public static VirtException NoName(ErrorDomain from, string name) =>
        new(ErrorCode.NoDomain, from, $"no domain with matching name '{name}'");

    public static VirtException NoUuid(ErrorDomain from, Uuid uuid) =>
        new(ErrorCode.NoDomain, from, $"no domain with matching uuid '{uuid}'");

    public static VirtException Gone(ErrorDomain from, DomainRef domain) =>
        new(ErrorCode.NoDomain, from, $"no domain with matching uuid '{domain.Uuid}' ({domain.Name})");

    public static VirtException NoId(ErrorDomain from, int id) =>
        new(ErrorCode.NoDomain, from, $"no domain with matching id {id}");

    public static VirtException NotRunning() => Refuse.Invalid(ErrorDomain.Domain, "domain is not running");

    public static VirtException NoPersistentConfig() =>
        Refuse.Invalid(ErrorDomain.Domain, "transient domains do not have any persistent config");

    public static VirtException NameTaken(string name, Uuid holder) =>
        Refuse.Failed(ErrorDomain.Domain, $"domain '{name}' already exists with uuid {holder}");

    public static VirtException UuidTaken(string holder, Uuid uuid) =>
        Refuse.Failed(ErrorDomain.Domain, $"domain '{holder}' is already defined with uuid {uuid}");

    public static VirtException AlreadyActive(string name) =>
        Refuse.Invalid(ErrorDomain.Domain, $"domain '{name}' is already active");

    /// <summary>A domain by that name exists already.</summary>
    public static VirtException RenameTaken(string name) =>
        Refuse.Invalid(ErrorDomain.Domain, $"domain with name '{name}' already exists");

    public static VirtException NoMetadata() =>
        new(ErrorCode.NoDomainMetadata, ErrorDomain.Domain, "Requested metadata element is not present");
}
