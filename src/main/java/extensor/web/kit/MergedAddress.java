package extensor.web.kit;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.FormerRecords;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** An old address of staff that names a record which was merged: the same page of the record that is kept, which asks for the rights once more. */
final class MergedAddress {
    private static final Set<Role> STAFF = EnumSet.of(Role.DESK, Role.THERAPIST);

    private MergedAddress() {}

    /** Nothing where the address is wrong for another reason. */
    static Optional<String> leadsTo(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String id = request.getParameter("id");
        if (faces.isPostback()
                || id == null
                || !KeptBeans.of(Caller.class).roles().hasAny(STAFF)) return Optional.empty();
        try {
            return KeptBeans.of(FormerRecords.class)
                    .leadsTo(Id.of(id))
                    .map(kept -> request.getRequestURI() + "?id=" + Id.text(kept));
        } catch (Refusal noId) {
            return Optional.empty();
        }
    }
}
