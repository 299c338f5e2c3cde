#include "app/command_line/runner.h"
#include "app/command_line/pin_lines.h"
#include "app/shop_client.h"
#include "app/translations.h"
#include "core/privacy/erasure_desk.h"
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>
#include <cstdio>
#include <cstdlib>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswerWithinMs = 5000;

/// The program's own standard streams.
class StandardStreams {
public:
    StandardStreams() {
        static_cast<void>(answer_.open(1, QIODevice::WriteOnly));
        static_cast<void>(complaints_.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered));
    }
    [[nodiscard]] Output output(bool asJson) { return {answer_, complaints_, asJson}; }
    [[nodiscard]] Surroundings surroundings() {
        return {QDir::currentPath(), [] { return nextLine(); }, [this] { answer_.flush(); }};
    }
    void write(const QByteArray& answer, const QByteArray& complaints) {
        answer_.write(answer);
        complaints_.write(complaints);
    }
    /// An answer that did not get out is no answer.
    int end(int code) {
        if (answer_.flush() && answer_.error() == QFileDevice::NoError) return code;
        complaints_.write("The answer could not be written.\n");
        return code == 0 ? static_cast<int>(Exit::CannotOpen) : code;
    }

private:
    // The C library gives a line as soon as it is there; QFile would wait for more.
    static std::optional<QByteArray> nextLine() {
        char* line = nullptr;
        size_t room = 0;
        const ssize_t length = getline(&line, &room, stdin);
        std::optional<QByteArray> bytes;
        if (length >= 0) bytes = QByteArray(line, length);
        std::free(line);
        return bytes;
    }
    QFile answer_, complaints_;
};

Shop::Settings settingsFor(const Request& request) {
    const GlobalOptions& global = request.global;
    return {.clock = global.today ? Clock(*global.today) : Clock(), .synchronousOff = global.synchronousOff};
}

QByteArray allOfStandardInput(const Surroundings& surroundings) {
    QByteArray all;
    while (const auto line = surroundings.nextLine()) all += *line;
    return all;
}

/// Gets at a shop: opens it, or finds that another program holds it and asks that one.
class Approach {
public:
    Approach(const Request& request, const QStringList& words, const Surroundings& surroundings, StandardStreams& streams)
        : request_(request), words_(words), surroundings_(surroundings), streams_(streams), path_(QDir::cleanPath(QDir::current().absoluteFilePath(request.shop))) {}

    int run() {
        const QDeadlineTimer deadline(kAnswerWithinMs);
        // A guess at a PIN is counted in the file.
        const bool onlyReads = request_.command->onlyReads(request_.arguments) && surroundings_.pins.isEmpty();
        if (onlyReads)
            if (const auto code = read(deadline)) return *code;
        for (;;) {
            std::optional<Error> locked;
            if (const auto shop = open(settingsFor(request_), locked)) return runOn(*shop);
            if (const auto code = askHolder(deadline)) return *code;
            if (onlyReads) return runOn(*openBeside());
            if (deadline.hasExpired()) throw *locked;
            QThread::msleep(50);
        }
    }

private:
    std::unique_ptr<Shop> open(const Shop::Settings& settings, std::optional<Error>& locked) const {
        try {
            return Shop::open(path_, settings);
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::Locked) throw;
            locked = error;
            return nullptr;
        }
    }

    int runOn(Shop& shop) {
        // What is drawn is for people of the shop: in its language and its forms.
        std::vector<std::unique_ptr<QTranslator>> translators;
        if (request_.command->draws && !request_.command->hidden) {
            const QLocale locale = shop.profile().locale();
            Translations::install(*QCoreApplication::instance(), Translations::nearest(locale), locale.territory(), translators);
        }
        Output output = streams_.output(request_.global.json);
        return static_cast<int>(runRequest(request_, &shop, output, surroundings_));
    }

    // Reading goes on beside whoever holds the shop.
    std::unique_ptr<Shop> openBeside() const {
        Shop::Settings settings = settingsFor(request_);
        settings.readOnly = true;
        return Shop::open(path_, settings);
    }

    // What only reads writes nothing, not even a log put into the file. Empty when the file must first be brought up to date;
    // only check looks at it as it lies.
    std::optional<int> read(const QDeadlineTimer& deadline) {
        const auto shop = openBeside();
        if (const auto code = askHolder(deadline)) return code;
        const bool asItLies = request_.command->name == std::string_view("check");
        if (!asItLies && (!shop->database().isUpToDate() || ErasureDesk::isDue(shop->reader(), path_))) return std::nullopt;
        return runOn(*shop);
    }

    std::optional<int> askHolder(const QDeadlineTimer& deadline) {
        ShopClient client(path_);
        if (!client.connect()) return std::nullopt;
        const bool readsInput = request_.command->name == std::string_view("batch");
        if (readsInput && input_.isNull()) input_ = allOfStandardInput(surroundings_);
        const auto reply = client.ask({words_, QDir::currentPath(), input_, surroundings_.pins}, deadline);
        if (!reply) return std::nullopt;
        streams_.write(reply->answer, reply->complaints);
        return reply->code;
    }

    const Request& request_;
    const QStringList& words_;
    const Surroundings& surroundings_;
    StandardStreams& streams_;
    const QString path_;
    QByteArray input_;
};

// What stands in the way, so that no entry is made for a day that is not the shop's.
std::optional<QString> otherDay(const Request& request, const Shop& shop) {
    if (!request.global.today || request.command->onlyReads(request.arguments) || *request.global.today == shop.today()) return std::nullopt;
    return u"The shop is open with %1 as its day, so nothing can be changed with --today %2."_s.arg(shop.today().iso(), request.global.today->iso());
}

QString inWords(const Error& error, const Shop* shop) {
    if (error.kind() == Error::Kind::ReadOnly && shop) return u"“%1” is write-protected: it can be read, but not changed."_s.arg(shop->database().path());
    return error.sentence();
}

}  // namespace

Exit runRequest(const Request& request, Shop* shop, Output& output, const Surroundings& surroundings) {
    Invocation call(request, shop, output, surroundings);
    try {
        if (shop) {
            if (const auto why = otherDay(request, *shop)) return call.fail(Exit::Refused, *why);
            if (!call.findStaff()) return call.code();
        }
        return request.command->run(call);
    } catch (const Error& error) {
        return call.fail(Exit::CannotOpen, inWords(error, shop));
    } catch (const std::exception& fault) {
        return call.fail(Exit::CannotOpen, u"Something went wrong inside the program: %1."_s.arg(QString::fromLocal8Bit(fault.what())));
    }
}

int runCommand(const Request& request, const QStringList& words) {
    StandardStreams streams;
    Output output = streams.output(request.global.json);
    Surroundings surroundings = streams.surroundings();
    if (request.arguments.has("pin-from")) {
        const auto pins = readPins(request.arguments.value("pin-from"));
        if (!pins) return tellWrongUse({u"“%1” is no file descriptor a PIN can be read from. Write --pin-from 3 3<FILE."_s.arg(request.arguments.value("pin-from"))});
        surroundings.pins = *pins;
    }
    if (!request.command->needsShop()) return streams.end(static_cast<int>(runRequest(request, nullptr, output, surroundings)));
    try {
        return streams.end(Approach(request, words, surroundings, streams).run());
    } catch (const Error& error) {
        return tellFault(error);
    }
}

int tellFault(const Error& error) {
    StandardStreams().output(false).complain(error.sentence());
    return static_cast<int>(Exit::CannotOpen);
}

int tellWrongUse(const WrongUse& wrong) {
    StandardStreams().output(false).complain(wrong.sentence);
    return static_cast<int>(Exit::WrongUse);
}

}  // namespace regulars
