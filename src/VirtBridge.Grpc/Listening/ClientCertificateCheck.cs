using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace VirtBridge.Grpc;

/// <summary>Lets in clients that show a certificate of our authority, and if names are given, of one of these names.</summary>
internal sealed class ClientCertificateCheck(X509Certificate2Collection authorities, IReadOnlyList<string> names)
{
    public bool Admits(X509Certificate2 certificate, SslPolicyErrors errors)
    {
        if ((errors & SslPolicyErrors.RemoteCertificateNotAvailable) != 0)
        {
            return false;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(certificate) && (names.Count == 0 || NamesOf(certificate).Any(names.Contains));
    }

    private static IEnumerable<string> NamesOf(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>()
            .SelectMany(e => e.EnumerateDnsNames())
            .Append(certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false));
}
