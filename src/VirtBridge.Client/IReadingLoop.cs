namespace VirtBridge.Client;

/// <summary>
/// A program's own loop that reads connections beside other things, so that an answer wakes its thread and no other. It calls
/// <see cref="ClientSession.Drive"/> when a connection has something, and <see cref="ClientSession.SendUnsent"/> before it sleeps.
/// </summary>
internal interface IReadingLoop
{
    /// <summary>Drives the connection until it is over; the loop's end ends it. On the loop's thread.</summary>
    void Watch(ClientSession connection);
}
