package extensor.web.accounts;

import extensor.care.accounts.PasskeyLine;
import extensor.care.accounts.PasskeyQuestion;
import extensor.shared.Formats;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;

/** A passkey in words. */
@Named
@ApplicationScoped
public class PasskeyWords {
    public String dates(PasskeyLine passkey) {
        return passkey.used() == null
                ? Messages.text("passkey.unused", date(passkey.created()))
                : Messages.text("passkey.dates", date(passkey.created()), date(passkey.used()));
    }

    /** The credentials, as passkey.js reads them. */
    public String list(PasskeyQuestion question) {
        return String.join(" ", question.credentials());
    }

    private static String date(Instant at) {
        return Formats.date(at.atZone(Formats.NO_PLACE));
    }
}
