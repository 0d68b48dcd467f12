// Values that need a form of their own in each language: a stretch of time, a share, a size.
namespace MailBlockBot.Core.Wording;

/// <summary>A stretch of the log's wall clock, said with its times: "25 июня, 01:23–02:10".</summary>
public readonly record struct Period(DateTime From, DateTime To);

/// <summary>The days of a stretch, said without times: "25–27 июня".</summary>
public readonly record struct Days(DateTime From, DateTime To);

/// <summary>A day where there is little room: "25 июн".</summary>
public readonly record struct ShortDay(DateTime Day);

/// <summary>A time of day: "01:00".</summary>
public readonly record struct Hour(DateTime Time);

/// <summary>A part of a whole, 0 to 1, said in per cent.</summary>
public readonly record struct Share(double Part);

/// <summary>A size in bytes, said in KB, MB or GB of 1,024.</summary>
public readonly record struct Size(long Bytes);
