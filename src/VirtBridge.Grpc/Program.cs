using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VirtBridge.Grpc;

const int maxMessage = 32 * 1024 * 1024;
GatewayOptions options;
try
{
    options = GatewayOptions.Parse(args, Environment.IsPrivilegedProcess, Environment.GetEnvironmentVariable);
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine($"virtbridge-grpc: {wrong.Message}\n{GatewayOptions.Usage}");
    return 2;
}

if (options.ShowHelp)
{
    Console.WriteLine(GatewayOptions.Usage);
    return 0;
}

Directory.CreateDirectory(Path.GetDirectoryName(options.Socket)!);
File.Delete(options.Socket);
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenUnixSocket(options.Socket, listen => listen.Protocols = HttpProtocols.Http2));
builder.Services.AddGrpc(grpc =>
{
    grpc.MaxReceiveMessageSize = maxMessage;
    grpc.MaxSendMessageSize = maxMessage;
});
builder.Services.AddGrpcReflection();
var log = new EventLog(TimeProvider.System);
await using var sessions = new SessionSource(options.Uri)
{
    Opened = (session, cancellation) => EventRegistration.RegisterAsync(session, log, cancellation),
};
builder.Services.AddSingleton(log);
builder.Services.AddSingleton(sessions);
var app = builder.Build();
GeneratedServices.Map(app);
app.MapGrpcService<EventStreamService>();
app.MapGrpcReflectionService();
await app.StartAsync();
File.SetUnixFileMode(options.Socket, UnixFileMode.UserRead | UnixFileMode.UserWrite);
await app.WaitForShutdownAsync();
return 0;
