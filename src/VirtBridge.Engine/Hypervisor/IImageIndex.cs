using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Who needs which image, over all domains, pools and roots of the host.</summary>
public interface IImageIndex
{
    /// <summary>
    /// What is known now. The images of <paramref name="domain"/>, everything below and beside them are looked at afresh; the
    /// rest may come from memory that is known to be current.
    /// </summary>
    Task<ImageSurvey> SurveyAsync(DomainObject domain, CancellationToken cancellation);
}
