using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Guests whose memory the host cannot read.</summary>
public interface IConfidentialFacet
{
    /// <summary>What the host's memory encryption offers, by documented field names.</summary>
    TypedParameter[] SevInfo();

    /// <summary>What the owner of a guest checks before trusting it.</summary>
    Task<TypedParameter[]> LaunchInfoAsync(DomainObject guest, LaunchSecurity security, CancellationToken cancellation);

    /// <summary>Gives a paused guest what only it can decrypt.</summary>
    Task SetSecretAsync(DomainObject guest, LaunchSecret secret, CancellationToken cancellation);
}

/// <summary>An encrypted secret for a guest; the address is where in its memory, null where it asks for it.</summary>
public sealed record LaunchSecret(string Header, string Secret, ulong? Address)
{
    private static readonly (string, TypedParameterType)[] s_fields =
    [
        (DomainConstants.DomainLaunchSecuritySevSecretHeader, TypedParameterType.String),
        (DomainConstants.DomainLaunchSecuritySevSecret, TypedParameterType.String),
        (DomainConstants.DomainLaunchSecuritySevSecretSetAddress, TypedParameterType.Ullong),
    ];

    public static LaunchSecret From(TypedParameter[] parameters, ErrorDomain from)
    {
        new ParameterRules(from, s_fields).Check(parameters);
        string? Text(string field) => Array.Find(parameters, p => p.Field == field) is { Field: not null } found ? found.Value.AsString : null;
        var address = Array.Find(parameters, p => p.Field == DomainConstants.DomainLaunchSecuritySevSecretSetAddress);
        return Text(DomainConstants.DomainLaunchSecuritySevSecretHeader) is { } header && Text(DomainConstants.DomainLaunchSecuritySevSecret) is { } secret
            ? new(header, secret, address.Field is null ? null : address.Value.AsULong)
            : throw Refuse.Argument(from, "Both secret and the secret header are required");
    }
}
