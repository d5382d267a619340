using VirtBridge.Conformance;

var program = new ConformanceProgram(GoldenOps.All());
return args switch
{
    ["batch"] => await program.BatchAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), CancellationToken.None),
    ["one"] => await program.OneAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), CancellationToken.None),
    ["speed"] => DefinitionSpeed.Run(Console.In, Console.Out),
    ["ops"] => program.ListOps(Console.Out),
    _ => ConformanceProgram.Usage(Console.Error),
};
