using System.Text.Json;

namespace VirtBridge.Conformance;

/// <summary>The ways to call the tool: a stream of requests, one request, or the list of what it answers.</summary>
internal sealed class ConformanceProgram(GoldenOpTable table)
{
    private const int Parallel = 16;
    private const int LongestRequest = 64 * 1024 * 1024;

    public async Task<int> BatchAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        using var reader = new StreamReader(input);
        using var room = new SemaphoreSlim(Parallel);
        using var writing = new SemaphoreSlim(1);
        var running = new List<Task>();
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Length == 0)
            {
                continue;
            }

            await room.WaitAsync(cancellation);
            running.RemoveAll(task => task.IsCompleted);
            running.Add(Task.Run(() => AnswerAsync(line, output, room, writing, cancellation), cancellation));
        }

        await Task.WhenAll(running);
        return 0;
    }

    public async Task<int> OneAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        using var reader = new StreamReader(input);
        var text = await reader.ReadToEndAsync(cancellation);
        try
        {
            var result = Run(text, out var id);
            await output.WriteAsync(result.ToLine(id), cancellation);
            return result.Status switch { "ok" => 0, "error" => 1, _ => 3 };
        }
        catch (JsonException malformed)
        {
            await Console.Error.WriteLineAsync($"not a request: {malformed.Message}".AsMemory(), cancellation);
            return 2;
        }
    }

    public int ListOps(TextWriter output)
    {
        output.WriteLine(table.NamesAsJson());
        return 0;
    }

    public static int Usage(TextWriter error)
    {
        error.WriteLine("usage: virtbridge-conformance batch|one|ops|speed");
        return 2;
    }

    private async Task AnswerAsync(string line, Stream output, SemaphoreSlim room, SemaphoreSlim writing, CancellationToken cancellation)
    {
        byte[] response;
        try
        {
            var result = Run(line, out var id);
            response = result.ToLine(id);
        }
        catch (JsonException malformed)
        {
            response = GoldenResult.Unsupported($"not a request: {malformed.Message}").ToLine("");
        }

        room.Release();
        await writing.WaitAsync(cancellation);
        try
        {
            await output.WriteAsync(response, cancellation);
            await output.FlushAsync(cancellation);
        }
        finally
        {
            writing.Release();
        }
    }

    private GoldenResult Run(string line, out string id)
    {
        if (line.Length > LongestRequest)
        {
            throw new JsonException("request too long");
        }

        using var document = JsonDocument.Parse(line);
        var request = new GoldenRequest(document.RootElement);
        id = request.Id;
        return table.Run(request);
    }
}
