package extensor.web.patients;

import extensor.care.access.Role;
import extensor.care.patients.PatientLine;
import extensor.shared.Id;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Going from page to page of a record. */
final class RecordLinks {
    private RecordLinks() {}

    static String of(String page, long id) {
        return "/patients/" + page + "?id=" + Id.text(id);
    }

    /** Where somebody found is opened: a therapist who does not treat them comes to the page for taking part. */
    static String of(PatientLine line, Role role) {
        return of(line.mine() || role == Role.DESK ? "patient" : "take-part", line.id());
    }

    static void go(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** The whole address of a set-up link, as it is handed over. */
    static String setup(String secret) {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        String page =
                ((HttpServletRequest) outside.getRequest()).getRequestURL().toString();
        return page.substring(0, page.indexOf('/', page.indexOf("//") + 2)) + "/setup?link=" + secret;
    }
}
