using VirtBridge.Drivers.Qemu.CommandLine;

namespace VirtBridge.Drivers.Qemu.Tests.CommandLine;

public sealed class SecretVaultTests
{
    [Fact]
    public void A_secret_goes_to_QEMU_wrapped_in_the_key_of_the_guest()
    {
        var vault = new SecretVault(Count(32), _ => [], Count);

        var wrapped = vault.Wrap("AQCVn5hO6HzFAhAAq0NCv8jtJcIcE+HOBlMQ1A"u8.ToArray());

        Assert.Equal("9eao5F8qtkGt+seB1HYivWIxbtwUu6MQtg1zpj/oDtUsPr1q8wBYM91uEHCn6j/1", wrapped.Data);
        Assert.Equal("AAECAwQFBgcICQoLDA0ODw==", wrapped.Vector);
    }

    private static byte[] Count(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)i)];
}
