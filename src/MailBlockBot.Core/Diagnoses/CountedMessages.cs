// Which messages were counted: a log that is read a second time, or that stands in two files, counts once.
namespace MailBlockBot.Core.Diagnoses;

/// <summary>Knows at least the last <see cref="Most"/> counted messages, a gigabyte of log, and at most twice as many; some twelve megabytes for each half.</summary>
/// <remarks>
/// Exim's ids ascend with time, so that hardly any message is ever looked up here: keys are only written down, run after run, and a run says between which
/// ids it lies. A message that waited for days would make its run say nearly everything, so that those behind the last run's ids go to a set at once;
/// so do the keys of a run that is asked time and again.
/// </remarks>
internal sealed class CountedMessages
{
    /// <summary>So many are known at least.</summary>
    public const int Most = 1_500_000;

    Generation _young = new();
    Generation _old = new();
    ulong _highestStart;

    /// <summary>Whether a message was counted.</summary>
    /// <param name="key">The fingerprint of its id.</param>
    /// <param name="idStart">Its id's first bytes: one that is higher than all that were counted need not be looked up.</param>
    public bool Contains(ulong key, ulong idStart) => idStart <= _highestStart && (_young.Contains(key, idStart) || _old.Contains(key, idStart));

    public void Add(ulong key, ulong idStart)
    {
        _highestStart = Math.Max(_highestStart, idStart);
        if (_young.Count >= Most)
        {
            (_young, _old) = (_old, _young);
            _young.Clear();
        }
        _young.Add(key, idStart);
    }

    sealed class Generation
    {
        readonly List<CountedRun> _runs = [];
        // What a forgotten half leaves is written over: a log of many gigabytes needs no more room than two halves.
        readonly Stack<CountedRun> _spare = new();
        readonly KeySet _set = new();
        CountedRun _open = new();
        // No run that is full holds a higher id.
        ulong _runsEnd;

        public int Count { get; private set; }

        public void Add(ulong key, ulong idStart)
        {
            Count++;
            if (idStart < _runsEnd)
            {
                _set.Add(key);
                return;
            }
            _open.Add(key, idStart);
            if (!_open.IsFull) return;
            _runsEnd = _open.Highest;
            _runs.Add(_open);
            if (!_spare.TryPop(out var empty)) empty = new CountedRun();
            _open = empty;
        }

        public bool Contains(ulong key, ulong idStart)
        {
            // From the end, since each run that is taken out is replaced by the last.
            for (var place = _runs.Count - 1; place >= 0; place--)
            {
                if (!_runs[place].MayHold(idStart)) continue;
                if (!_runs[place].IsAskedOften)
                {
                    if (_runs[place].Contains(key)) return true;
                    continue;
                }
                foreach (var counted in _runs[place].Keys) _set.Add(counted);
                _runs[place] = _runs[^1];
                _runs.RemoveAt(_runs.Count - 1);
            }
            return _open.MayHold(idStart) && _open.Contains(key) || _set.Contains(key);
        }

        public void Clear()
        {
            foreach (var run in _runs)
            {
                run.Clear();
                _spare.Push(run);
            }
            _runs.Clear();
            _set.Clear();
            _open.Clear();
            (Count, _runsEnd) = (0, 0);
        }
    }
}
