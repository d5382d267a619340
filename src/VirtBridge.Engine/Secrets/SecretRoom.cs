using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>The secrets of a host; values stay in memory and, unless ephemeral, in the store.</summary>
public sealed class SecretRoom(VirtHost host) : IHostSecrets, ISecretValues
{
    private readonly Lock _change = new();
    private volatile StoredSecret[] _all = [];
    private volatile bool _used = host.ShowsUnusedFamilies;

    public VirtHost Host => host;

    public StoredSecret[] All => _all;

    /// <summary>The secrets for <paramref name="function"/>, which asks for all of them.</summary>
    public StoredSecret[] ListedFor(string function) => _used ? _all : throw Refused.NoSupport(function, ErrorDomain.Secret);

    public StoredSecret Find(Uuid uuid) =>
        Array.Find(_all, s => s.Uuid == uuid)
        ?? throw new VirtException(ErrorCode.NoSecret, ErrorDomain.Secret, $"no secret with matching uuid '{uuid}'");

    public StoredSecret FindByUsage(int type, string usage) =>
        Array.Find(_all, s => (int)s.Definition.Usage == type && s.Definition.UsageId == usage)
        ?? throw new VirtException(ErrorCode.NoSecret, ErrorDomain.Secret, $"no secret with matching usage '{usage}'");

    public byte[] ValueOf(StorageSecretRef secret, SecretUsage usage)
    {
        var found = secret switch
        {
            StorageSecretRef.ByUuid byUuid => Find(byUuid.Uuid),
            StorageSecretRef.ByUsage byUsage => FindByUsage((int)usage, byUsage.Usage),
            _ => throw Refuse.Internal(ErrorDomain.Secret, "a reference to no secret"),
        };
        if (found.Definition.Usage != usage && secret is StorageSecretRef.ByUuid)
        {
            throw new VirtException(ErrorCode.InvalidSecret, ErrorDomain.Secret, $"secret '{found.Uuid}' is not for the use '{usage.ToString().ToLowerInvariant()}'");
        }

        return found.Value is { } value
            ? (byte[])value.Clone()
            : throw new VirtException(ErrorCode.NoSecret, ErrorDomain.Secret, $"secret '{found.Uuid}' does not have a value");
    }

    /// <summary>The value of a secret an image or its server asks for; null when there is none.</summary>
    public byte[]? ValueOf(StorageSecretRef secret) => secret switch
    {
        StorageSecretRef.ByUuid byUuid => Array.Find(_all, s => s.Uuid == byUuid.Uuid)?.Value?.ToArray(),
        StorageSecretRef.ByUsage byUsage => Array.Find(_all, s => s.Definition.UsageId == byUsage.Usage)?.Value?.ToArray(),
        _ => null,
    };

    public Uuid? FindFor(SecretUsage usage, string usageId) =>
        Array.Find(_all, s => s.Definition.Usage == usage && s.Definition.UsageId == usageId)?.Uuid;

    public IReadOnlyList<string> Load()
    {
        var unreadable = new List<string>();
        foreach (var stored in host.Store.Load(StoreKind.Secret))
        {
            try
            {
                var definition = SecretXml.Parse(stored.Read());
                var uuid = definition.Uuid ?? host.Identities.NewUuid();
                _all = [.. _all, new(uuid, definition with { Uuid = uuid }, host.Store.LoadSecretValue(stored.Name))];
            }
            catch (Exception e) when (e is VirtException or FormatException)
            {
                unreadable.Add($"{stored.Name}: {e.Message}");
            }
        }

        return unreadable;
    }

    public StoredSecret Define(string xml)
    {
        var definition = SecretXml.Parse(xml);
        lock (_change)
        {
            var uuid = definition.Uuid ?? host.Identities.NewUuid();
            definition = definition with { Uuid = uuid };
            var known = Array.Find(_all, s => s.Uuid == uuid);
            RefuseConflicts(definition, known);
            var made = new StoredSecret(uuid, definition, known?.Value);
            if (!definition.Ephemeral)
            {
                host.Store.Save(StoreKind.Secret, uuid.ToString(), SecretXml.Format(definition));
            }

            _all = [.. _all.Where(s => s.Uuid != uuid), made];
            _used = true;
            Tell(made, SecretEventLifecycleType.Defined);
            return made;
        }
    }

    public void SetValue(Uuid uuid, byte[] value)
    {
        lock (_change)
        {
            var secret = Find(uuid);
            if (!secret.Definition.Ephemeral)
            {
                host.Store.SaveSecretValue(uuid.ToString(), value);
            }

            var changed = secret with { Value = value };
            _all = [.. _all.Select(s => s.Uuid == uuid ? changed : s)];
            host.Events.Publish(EventFamily.Secret, (int)SecretEventID.ValueChanged, uuid, new SecretEventValueChanged(0, changed.Ref));
        }
    }

    public void Undefine(Uuid uuid)
    {
        lock (_change)
        {
            var secret = Find(uuid);
            if (!secret.Definition.Ephemeral)
            {
                host.Store.Remove(StoreKind.Secret, uuid.ToString());
            }

            _all = [.. _all.Where(s => s.Uuid != uuid)];
            Tell(secret, SecretEventLifecycleType.Undefined);
        }
    }

    private void RefuseConflicts(SecretDef definition, StoredSecret? known)
    {
        var sameUse = Array.Find(_all, s => s.Definition.Usage == definition.Usage && definition.Usage != SecretUsage.None
            && s.Definition.UsageId == definition.UsageId);
        if (known is not null && known.Definition.UsageId != definition.UsageId)
        {
            throw Refuse.Internal(ErrorDomain.Secret, $"a secret with UUID {known.Uuid} is already defined for use with {known.Definition.UsageId}");
        }

        if (sameUse is not null && sameUse.Uuid != definition.Uuid)
        {
            throw Refuse.Internal(ErrorDomain.Secret, $"a secret with UUID {sameUse.Uuid} already defined for use with {definition.UsageId}");
        }

        if (known is { Definition.Private: true } && !definition.Private)
        {
            throw Refuse.Internal(ErrorDomain.Secret, "cannot change private flag on existing secret");
        }
    }

    private void Tell(StoredSecret secret, SecretEventLifecycleType type) =>
        host.Events.Publish(EventFamily.Secret, (int)SecretEventID.Lifecycle, secret.Uuid, new SecretEventLifecycle(0, secret.Ref, (int)type, 0));
}

/// <summary>A secret and its value, null until one was set.</summary>
public sealed record StoredSecret(Uuid Uuid, SecretDef Definition, byte[]? Value)
{
    public VirtBridge.Contract.SecretRef Ref => new(Uuid, (int)Definition.Usage, Definition.UsageId ?? "");

    // Values never reach a log or a message by accident.
    public override string ToString() => $"secret {Uuid}";
}
