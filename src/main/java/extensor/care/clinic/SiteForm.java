package extensor.care.clinic;

import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/** What is written of a site. The zone is one of {@link #zones()}; the telephone may be null. */
public record SiteForm(String name, String zone, String phone) implements Serializable {
    private static final Pattern PHONE = Pattern.compile("[+0-9 ()/.\\-]{5,}");

    public SiteForm {
        name = TypedText.lineOrNull(name);
        zone = ZoneNames.one(TypedText.lineOrNull(zone));
        phone = TypedText.lineOrNull(phone);
    }

    /** The zones a site may lie in: Etc/UTC, then those named after places, each under one name. */
    public static List<String> zones() {
        return ZoneNames.all();
    }

    /** Refuses the first thing that cannot be so. */
    void check() {
        if (!TypedText.hasLetterOrDigit(name) || TextLimit.SITE_NAME.exceededBy(name))
            throw Refusal.at("name", "site.name", TextLimit.SITE_NAME.longest());
        if (zone == null || !zones().contains(zone)) throw Refusal.at("zone", "site.zone");
        if (phone != null
                && (TextLimit.SITE_PHONE.exceededBy(phone)
                        || !PHONE.matcher(phone).matches())) throw Refusal.at("phone", "site.phone");
    }
}
