using VirtBridge.Contract;
using VirtBridge.Embedded;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>Test hosts that are not for everybody: what libvirt's test hypervisor says, and who may come in.</summary>
public sealed class Accounts : IDisposable
{
    private const string Wrong = "authentication failed: authentication failed, see test XML for the correct username/password";

    private readonly HostFile _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("marin", "2147483647", null)]
    [InlineData("marin", "1", Wrong)]
    [InlineData("marin", null, Wrong)]
    [InlineData("nobody", "2147483647", Wrong)]
    [InlineData("", "", Wrong)]
    [InlineData("open", null, null)]
    public async Task Only_who_has_an_account_comes_in(string name, string? password, string? refusal)
    {
        var asked = new Answers(name, password);
        if (refusal is null)
        {
            await using var session = Open(asked);
            Assert.Equal(name == "open" ? 1 : 2, asked.Questions);
        }
        else
        {
            Assert.Equal(refusal, Assert.Throws<VirtException>(() => Open(asked)).Message);
        }
    }

    [Fact]
    public void Who_cannot_be_asked_stays_outside() =>
        Assert.Equal("invalid argument: Missing authentication credentials", Assert.Throws<VirtException>(() => Open(null)).Message);

    [Fact]
    public void An_account_has_a_name() => Assert.Equal(
        "XML error: missing username in /node/auth/user field",
        Assert.Throws<VirtException>(() => Open(new Answers("", null), "<user password='x'/>")).Message);

    private IVirtSession Open(ICredentialSource? asked, string users = "<user password='2147483647'>marin</user><user>open</user>") =>
        _host.Open($"<auth>{users}</auth>", asked);

    private sealed class Answers(string name, string? password) : ICredentialSource
    {
        public int Questions { get; private set; }

        public string Name(string host)
        {
            Questions++;
            Assert.Equal("localhost", host);
            return name;
        }

        public string Password(string of, string host)
        {
            Questions++;
            Assert.Equal(name, of);
            return password ?? "";
        }
    }
}
