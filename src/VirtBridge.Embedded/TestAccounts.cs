using VirtBridge.Contract;
using VirtBridge.Xml;

namespace VirtBridge.Embedded;

/// <summary>Who may open a test host: <c>auth/user</c> elements with a name and perhaps a password; none: everybody.</summary>
internal sealed class TestAccounts
{
    private const string Here = "localhost";

    private readonly List<(string Name, string? Password)> _accounts = [];

    public static TestAccounts Read(XmlElement node)
    {
        var accounts = new TestAccounts();
        if (node.Child("auth") is not { } auth)
        {
            return accounts;
        }

        foreach (var user in auth.Children("user"))
        {
            accounts._accounts.Add(user.Text is { Length: > 0 } name
                ? (name, user.Attribute("password"))
                : throw new VirtException(ErrorCode.XmlError, ErrorDomain.Test, "missing username in /node/auth/user field"));
        }

        return accounts;
    }

    /// <exception cref="VirtException">Nobody can be asked, or the answers are wrong.</exception>
    public void Admit(ICredentialSource? asked)
    {
        if (_accounts.Count == 0)
        {
            return;
        }

        if (asked is null)
        {
            throw new VirtException(ErrorCode.InvalidArg, ErrorDomain.Auth, "Missing authentication credentials");
        }

        var name = asked.Name(Here);
        var known = _accounts.Find(account => account.Name == name);
        if (known is { Name: not null, Password: null })
        {
            return;
        }

        // Also asked of one who is not known: a refusal does not tell which names there are.
        var password = asked.Password(name, Here);
        if (known.Name is null || known.Password != password)
        {
            throw new VirtException(ErrorCode.AuthFailed, ErrorDomain.Test, "authentication failed, see test XML for the correct username/password");
        }
    }
}
