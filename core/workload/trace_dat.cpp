// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/trace_dat.h"

#include "core/base/packed_file.h"
#include "core/machine/machine.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <event-parse.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
// What trace-cmd.h includes is no C++ in libtracefs 1.6, and is not needed.
#define _TRACE_FS_H // NOLINT(bugprone-reserved-identifier)
#include <trace-cmd.h>
#include <unistd.h>
#include <vector>

namespace sheafscope {
namespace {

/// Bits of gfp_flags: the same in every kernel since 4.20, as the format files of the recorded traces say.
constexpr std::uint64_t kDirectReclaim = 0x400;
constexpr std::uint64_t kThisNode = 0x200000;

struct CloseInput {
    void operator()(tracecmd_input* input) const { tracecmd_close(input); }
};
struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
struct FreeRecord {
    void operator()(tep_record* record) const { tracecmd_free_record(record); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;
using Input = std::unique_ptr<tracecmd_input, CloseInput>;
using Record = std::unique_ptr<tep_record, FreeRecord>;

/// Fields of one event type, found once; nullptr: the kernel's event has no such field.
struct EventFields {
    KmemEvent::Kind kind = KmemEvent::Kind::kmalloc;
    tep_event* event = nullptr;
    tep_format_field* pointer = nullptr;
    tep_format_field* name = nullptr;
    tep_format_field* bytes = nullptr;
    tep_format_field* flags = nullptr;
    tep_format_field* node = nullptr;
};

/// Reads the file; only in the child process.
class DatReader {
public:
    explicit DatReader(Input input) : m_input(std::move(input)) {}

    /// False: there is no kmem event in the file.
    bool prepare()
    {
        tep_handle* const tep = tracecmd_get_tep(m_input.get());
        addType(tep, "kmem_cache_alloc", KmemEvent::Kind::kmemCacheAlloc);
        addType(tep, "kmem_cache_alloc_node", KmemEvent::Kind::kmemCacheAlloc);
        addType(tep, "kmem_cache_free", KmemEvent::Kind::kmemCacheFree);
        addType(tep, "kmalloc", KmemEvent::Kind::kmalloc);
        addType(tep, "kmalloc_node", KmemEvent::Kind::kmalloc);
        addType(tep, "kfree", KmemEvent::Kind::kfree);
        const int cpus = tep_get_cpus(tep);
        for (int cpu = 0; cpu < cpus; ++cpu)
            m_heads.emplace_back(tracecmd_read_data(m_input.get(), cpu));
        return !m_types.empty() && cpus > 0 && static_cast<unsigned>(cpus) <= Machine::kMaxCpus;
    }
    bool next(KmemEvent& event)
    {
        while ((m_current = takeEarliest()) != nullptr) {
            const tep_record* const record = m_current.get();
            ++m_faults.lines;
            if (record->missed_events != 0)
                m_faults.lost += record->missed_events > 0 ? static_cast<std::uint64_t>(record->missed_events) : 1;
            const int type = tep_data_type(tracecmd_get_tep(m_input.get()), m_current.get());
            const auto known = std::find_if(m_types.begin(), m_types.end(),
                                            [type](const EventFields& one) { return one.event->id == type; });
            if (known == m_types.end())
                continue;
            if (read(*known, *record, event))
                return true;
            if (m_faults.malformed++ == 0)
                m_faults.firstMalformedLine = m_faults.lines;
        }
        return false;
    }
    [[nodiscard]] const TraceFaults& faults() const { return m_faults; }

private:
    void addType(tep_handle* tep, const char* name, KmemEvent::Kind kind)
    {
        EventFields fields;
        fields.kind = kind;
        fields.event = tep_find_event_by_name(tep, "kmem", name);
        if (fields.event == nullptr)
            return;
        fields.pointer = tep_find_field(fields.event, "ptr");
        fields.name = tep_find_field(fields.event, "name");
        fields.bytes = tep_find_field(fields.event, "bytes_alloc");
        fields.flags = tep_find_field(fields.event, "gfp_flags");
        fields.node = tep_find_field(fields.event, "node");
        if (fields.pointer != nullptr)
            m_types.push_back(fields);
    }
    /// Each CPU's records are in order; of all CPUs the earliest is next.
    Record takeEarliest()
    {
        std::size_t earliest = m_heads.size();
        for (std::size_t cpu = 0; cpu < m_heads.size(); ++cpu) {
            if (m_heads[cpu] && (earliest == m_heads.size() || m_heads[cpu]->ts < m_heads[earliest]->ts))
                earliest = cpu;
        }
        if (earliest == m_heads.size())
            return nullptr;
        Record record = std::move(m_heads[earliest]);
        m_heads[earliest].reset(tracecmd_read_data(m_input.get(), static_cast<int>(earliest)));
        return record;
    }
    static std::uint64_t number(tep_format_field* field, const tep_record& record, std::uint64_t otherwise)
    {
        unsigned long long value = 0;
        const bool isInside =
            field != nullptr && field->offset >= 0 && field->size > 0 && field->offset + field->size <= record.size;
        return isInside && tep_read_number_field(field, record.data, &value) == 0 ? value : otherwise;
    }
    /// A string that lies in the record: place and length are a number of 16 bits each.
    static std::string_view text(tep_format_field* field, const tep_record& record)
    {
        if (field == nullptr || (static_cast<unsigned>(field->flags) & TEP_FIELD_IS_DYNAMIC) == 0)
            return {};
        const std::uint64_t where = number(field, record, 0);
        const std::uint64_t offset = where & 0xffffU;
        const std::uint64_t length = where >> 16U;
        if (length == 0 || offset + length > static_cast<std::uint64_t>(record.size))
            return {};
        const char* start = static_cast<const char*>(record.data) + offset;
        return {start, strnlen(start, length)};
    }
    static bool read(const EventFields& fields, const tep_record& record, KmemEvent& event)
    {
        event = {};
        event.kind = fields.kind;
        event.cpu = static_cast<std::uint32_t>(record.cpu);
        event.timeNs = record.ts;
        event.pointer = number(fields.pointer, record, 0);
        event.cacheName = text(fields.name, record);
        event.bytesAlloc =
            static_cast<std::uint32_t>(std::min<std::uint64_t>(number(fields.bytes, record, 0), UINT32_MAX));
        event.node = static_cast<std::int32_t>(number(fields.node, record, UINT64_MAX));
        const std::uint64_t flags = number(fields.flags, record, kDirectReclaim);
        event.isNowait = (flags & kDirectReclaim) == 0;
        event.isThisNode = (flags & kThisNode) != 0;
        const bool isAlloc = fields.kind == KmemEvent::Kind::kmemCacheAlloc || fields.kind == KmemEvent::Kind::kmalloc;
        return !isAlloc || event.bytesAlloc > 0;
    }

    Input m_input;
    std::vector<Record> m_heads; ///< by CPU; they go before m_input goes
    Record m_current;            ///< the event's cache name lies in it
    std::vector<EventFields> m_types;
    TraceFaults m_faults;
};

/// How an event or, as the last, the faults travel from the child process.
struct Message {
    enum class Kind : std::uint8_t { event, end, noEvents };
    static constexpr std::size_t kLongestName = 64;

    Kind kind = Kind::event;
    std::uint8_t nameLength = 0;
    KmemEvent event; ///< without the name
    TraceFaults faults;
    std::array<char, kLongestName> name{};
};

/// libtracecmd does not survive every damaged file, so it works in a process of its own, which is quiet about it.
[[noreturn]] void runChild(int descriptor, int pipe)
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which want address space by the terabyte
    constexpr rlim_t kMostMemory = rlim_t{4} << 30U;
    const rlimit memory{kMostMemory, kMostMemory};
    setrlimit(RLIMIT_AS, &memory);
#endif
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::signal(SIGPIPE, SIG_DFL);
    for (const int fault : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE})
        std::signal(fault, SIG_DFL);
    if (const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC); nothing >= 0) {
        dup2(nothing, STDERR_FILENO);
        dup2(nothing, STDOUT_FILENO);
    }
    std::FILE* const out = fdopen(pipe, "wb");
    const auto send = [out](const Message& message) {
        if (std::fwrite(&message, sizeof message, 1, out) != 1)
            _exit(1);
    };
    tracecmd_set_loglevel(TEP_LOG_NONE);
    tracecmd_input* const input = tracecmd_open_fd(descriptor, TRACECMD_FL_LOAD_NO_PLUGINS);
    if (input == nullptr)
        _exit(1);
    DatReader reader{Input(input)};
    Message message;
    const bool hasEvents = reader.prepare();
    while (hasEvents && reader.next(message.event)) {
        message.nameLength = static_cast<std::uint8_t>(std::min(message.event.cacheName.size(), Message::kLongestName));
        std::copy_n(message.event.cacheName.begin(), message.nameLength, message.name.begin());
        send(message);
    }
    message.kind = hasEvents ? Message::Kind::end : Message::Kind::noEvents;
    message.faults = reader.faults();
    send(message);
    std::fflush(out);
    _exit(0);
}

class TraceDat final : public KmemSource {
public:
    TraceDat(std::string path, File pipe, pid_t child)
        : m_path(std::move(path)), m_pipe(std::move(pipe)), m_child(child)
    {
    }
    ~TraceDat() override
    {
        m_pipe.reset(); // a child that still writes ends by that
        waitpid(m_child, nullptr, 0);
    }
    bool next(KmemEvent& event) override
    {
        if (m_isAtEnd)
            return false;
        if (std::fread(&m_message, sizeof m_message, 1, m_pipe.get()) != 1) {
            m_isAtEnd = true;
            m_error = Error{m_path, 0, "is damaged or cut short; expected a whole trace.dat of trace-cmd"};
            return false;
        }
        if (m_message.kind == Message::Kind::event) {
            event = m_message.event;
            event.cacheName = {m_message.name.data(), m_message.nameLength};
            return true;
        }
        m_isAtEnd = true;
        m_faults = m_message.faults;
        if (m_message.kind == Message::Kind::noEvents)
            m_error = Error{m_path, 0,
                            "has none of the events kmem_cache_alloc, kmem_cache_free, kmalloc and kfree; expected a "
                            "trace.dat of 'trace-cmd record -e kmem'"};
        return false;
    }
    [[nodiscard]] const std::optional<Error>& error() const override { return m_error; }
    [[nodiscard]] const TraceFaults& faults() const override { return m_faults; }
    [[nodiscard]] std::string format() const override { return "trace.dat"; }
    [[nodiscard]] double fraction() const override { return 0; } // the library does not say how much there is

private:
    std::string m_path;
    File m_pipe;
    pid_t m_child;
    Message m_message;
    bool m_isAtEnd = false;
    std::optional<Error> m_error;
    TraceFaults m_faults; ///< known at the end
};

/// The file itself, or what it unpacks to; for libtracecmd, which wants to seek.
Result<File> seekable(const std::string& path)
{
    Result<PackedFile> packed = PackedFile::open(path);
    if (!packed)
        return Failure(packed.error());
    File file(packed->isPacked() ? std::tmpfile() : std::fopen(path.c_str(), "rb"));
    if (file == nullptr)
        return fail(path, 0, fmt::format("cannot be opened: {}", std::strerror(errno)));
    std::array<char, 1U << 16U> block{};
    while (packed->isPacked()) {
        const Result<std::size_t> got = packed->read(block.data(), block.size());
        if (!got)
            return Failure(got.error());
        if (*got == 0)
            break;
        if (std::fwrite(block.data(), 1, *got, file.get()) != *got)
            return fail(path, 0, fmt::format("cannot be unpacked to a temporary file: {}", std::strerror(errno)));
    }
    std::fflush(file.get());
    std::rewind(file.get());
    return file;
}

} // namespace

Result<std::unique_ptr<KmemSource>> openTraceDat(const std::string& path)
{
    const Result<File> file = seekable(path);
    if (!file)
        return Failure(file.error());
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return fail(path, 0, fmt::format("cannot be read, there is no pipe: {}", std::strerror(errno)));
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        runChild(fileno(file->get()), ends[1]);
    }
    close(ends[1]);
    File pipe(fdopen(ends[0], "rb"));
    if (child < 0 || pipe == nullptr)
        return fail(path, 0, fmt::format("cannot be read, there is no process: {}", std::strerror(errno)));
    return std::make_unique<TraceDat>(path, std::move(pipe), child);
}

} // namespace sheafscope
