package extensor.web.patients;

import extensor.care.today.PageSubject;
import extensor.shared.Id;
import extensor.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page is about, by its address. */
record ShownAddress(long id, PageSubject shown) {
    private static final Pattern ADDRESS = Pattern.compile("(/\\w+(?:/[\\w-]+)?)\\?(?:.*&)?id=([\\w-]+).*");
    /** It shows somebody whose record is not open yet: to ask would be a refusal in the audit trail. */
    private static final String BEFORE_THE_RECORD = "/patients/take-part";

    private static final Map<String, PageSubject> PAGES = Map.of(
            "/plans/start", PageSubject.EPISODE,
            "/patients/close", PageSubject.EPISODE,
            "/plans/", PageSubject.PLAN,
            "/visits/", PageSubject.VISIT,
            "/calendar/visit", PageSubject.VISIT,
            "/patients/", PageSubject.PATIENT);

    static Optional<ShownAddress> of(String address) {
        Matcher parts = ADDRESS.matcher(address == null ? "" : address);
        if (!parts.matches() || parts.group(1).equals(BEFORE_THE_RECORD)) return Optional.empty();
        return PAGES.keySet().stream()
                .filter(page -> parts.group(1).startsWith(page))
                .reduce((one, other) -> one.length() > other.length() ? one : other)
                .flatMap(page -> read(parts.group(2)).map(id -> new ShownAddress(id, PAGES.get(page))));
    }

    private static Optional<Long> read(String id) {
        try {
            return Optional.of(Id.of(id));
        } catch (Refusal no) {
            return Optional.empty();
        }
    }
}
