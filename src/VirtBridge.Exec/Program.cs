using VirtBridge.Exec;

// virtbridge-exec STEP... -- PROGRAM ARGUMENT...
// Arranges its own process as the steps say, in their order, and becomes the program. A step that fails ends it.
var end = Array.IndexOf(args, "--");
if (end < 0 || end == args.Length - 1)
{
    Console.Error.WriteLine("usage: virtbridge-exec [STEP]... -- PROGRAM [ARGUMENT]...");
    return 125;
}

try
{
    foreach (var step in args.AsSpan(0, end))
    {
        Step.Parse(step).Apply();
    }

    Become.Program(args[(end + 1)..]);
}
catch (ExecException failure)
{
    Console.Error.WriteLine($"virtbridge-exec: {failure.Message}");
}

return 126;
