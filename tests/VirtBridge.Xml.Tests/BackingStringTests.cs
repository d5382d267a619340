using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests;

public sealed class BackingStringTests
{
    [Fact]
    public void A_uri_names_protocol_host_and_path()
    {
        var source = BackingString.Parse("http://user:pass@example.com/a%20b").Source;
        Assert.Equal(StorageProtocol.Http, source.Protocol);
        Assert.Equal("a b", source.Path);
        Assert.Equal(("example.com", "80"), (source.Hosts[0].Name, source.Hosts[0].Port));
    }

    [Fact]
    public void Credentials_are_noticed() => Assert.True(BackingString.Parse("iscsi://u:p@h/t").HasCredentials);

    [Fact]
    public void Dotted_and_nested_json_mean_the_same() => Assert.Equal(
        BackingString.Parse("json:{\"file.driver\":\"nbd\",\"file.path\":\"/s\"}").Source,
        BackingString.Parse("json:{\"file\":{\"driver\":\"nbd\",\"path\":\"/s\"}}").Source);

    [Fact]
    public void Broken_json_is_refused_in_known_words() => Assert.Equal(
        "internal error: failed to parse JSON: continue",
        Assert.Throws<VirtException>(() => BackingString.Parse("json:")).Message);
}
