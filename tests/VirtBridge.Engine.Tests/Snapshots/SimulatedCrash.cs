namespace VirtBridge.Engine.Tests;

/// <summary>The end of the daemon or of the host, at a step of the simulated world. Nothing catches it on the way.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1032", Justification = "Only the world throws it.")]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1710", Justification = "What happens, not what is thrown.")]
public sealed class SimulatedCrash(string at) : Exception($"the world ended at '{at}'");
