using System.Security.Cryptography;
using VirtBridge.Grpc;

try
{
    var options = GatewayOptions.Parse(args, Environment.IsPrivilegedProcess, Environment.GetEnvironmentVariable);
    if (options.ShowHelp)
    {
        Console.WriteLine(GatewayOptions.Usage);
        return 0;
    }

    if (options.ShowVersion)
    {
        Console.WriteLine(typeof(Gateway).Assembly.GetName().Version?.ToString(3));
        return 0;
    }

    if (options.Check)
    {
        return await new GatewayCheck(options).RunAsync();
    }

    Directory.CreateDirectory(Path.GetDirectoryName(options.Socket)!);
    File.Delete(options.Socket);
    if (options.MetricsSocket is { } metrics)
    {
        File.Delete(metrics);
    }

    await using var gateway = new Gateway(options);
    await gateway.RunAsync();
    return 0;
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine($"virtbridge-grpc: {wrong.Message}\n{GatewayOptions.Usage}");
    return 2;
}
catch (Exception e) when (e is IOException or CryptographicException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"virtbridge-grpc: {e.Message}");
    return 1;
}
