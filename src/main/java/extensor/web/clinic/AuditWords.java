package extensor.web.clinic;

import extensor.care.access.AuditLine;
import extensor.care.access.Roles;
import extensor.shared.Formats;
import extensor.shared.Id;
import extensor.web.kit.Messages;
import extensor.web.kit.RoleWords;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of the audit trail in words: no key of a message, no name of a class. */
final class AuditWords {
    private static final String OBJECT = "audit.object.";
    private static final String UNKNOWN = "other";

    private AuditWords() {}

    /** What kind of thing it was and which; accounts and sites by their names, others by their number, so that the same one is known again. */
    static String object(AuditLine line) {
        if (line.subject() == null) return "";
        String kind = Messages.text(OBJECT + (Messages.knows(OBJECT + line.kind()) ? line.kind() : UNKNOWN));
        return line.name().isEmpty() ? kind + " " + key(line.key()) : kind + " " + line.name();
    }

    private static String key(String key) {
        return key.matches("[0-9]{10,19}") ? Id.text(Long.parseLong(key)) : key;
    }

    /** Why an act was refused, what is alarming, or which roles were given; empty for most lines. */
    static String detail(AuditLine line) {
        if (line.detail() == null) return "";
        if (line.detail().startsWith(Roles.GIVEN)) return Messages.text("audit.roles", roles(line, Roles.GIVEN));
        if (line.detail().startsWith(Roles.PROPOSED))
            return Messages.text("audit.proposed", roles(line, Roles.PROPOSED));
        if (!Messages.knows(line.detail())) return Messages.text("audit.failed");
        return Messages.text(line.detail()).replaceAll("\\{[^}]*}", "\u2026").replace("''", "'");
    }

    private static String roles(AuditLine line, String before) {
        return RoleWords.of(Roles.named(line.detail().substring(before.length())));
    }

    /** A line for a spreadsheet. */
    static List<String> cells(AuditLine line, Map<Long, String> numbers, ZoneId zone) {
        return List.of(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(line.at().atZone(zone)),
                line.actor().name(),
                Messages.text("Role." + line.actor().role()),
                ActWords.of(line.verb()),
                record(line, numbers),
                object(line),
                Messages.text("Outcome." + line.outcome()),
                detail(line),
                line.purpose() == null ? "" : line.purpose(),
                line.actor().address(),
                line.request());
    }

    static List<String> heads() {
        return Stream.of(
                        "when-plain",
                        "who",
                        "role",
                        "what",
                        "record",
                        "object",
                        "how",
                        "detail",
                        "why",
                        "address",
                        "request")
                .map(key -> Messages.text("audit." + key))
                .collect(Collectors.toList());
    }

    /** The number of the record, or its id where there is no such record. */
    static String record(AuditLine line, Map<Long, String> numbers) {
        return line.patient() == null ? "" : numbers.getOrDefault(line.patient(), Id.text(line.patient()));
    }

    static String moment(AuditLine line, ZoneId zone) {
        return Formats.second(line.at().atZone(zone));
    }
}
