package extensor.web.kit;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.accounts.SessionLimits;
import extensor.care.clinic.LocalToday;
import extensor.shared.Id;
import extensor.web.gate.PageAccess;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The frame around every page: who is signed in and where they can go. */
@Named
@RequestScoped
public class Shell {
    @Inject
    Caller caller;

    @Inject
    LocalToday days;

    @Inject
    SessionLimits sessionLimits;

    private String layout;
    private List<Link> links;

    /** Also where somebody comes in by this very request, its answer stays with the template that it began with. */
    @PostConstruct
    void chooseLayout() {
        layout = caller.has(Role.PATIENT) ? "patient" : caller.known() ? "staff" : "plain";
    }

    /** One entry of the navigation. */
    public record Link(String key, String label, String href, String icon, boolean current) {}

    /** Whose page this is, for the script of the lock. */
    public String getWhose() {
        return Id.text(caller.account());
    }

    /** The pages of all roles that the person has, each once. */
    public List<Link> getLinks() {
        if (links == null) {
            Map<String, Link> all = new LinkedHashMap<>();
            caller.roles().all().forEach(role -> links(role).forEach(link -> all.putIfAbsent(link.href(), link)));
            links = List.copyOf(all.values());
        }
        return links;
    }

    private List<Link> links(Role role) {
        return switch (role) {
            case THERAPIST ->
                List.of(
                        link("today", "/today", "house"),
                        link("patients", "/patients", "users"),
                        link("calendar", "/calendar", "calendar"));
            case DESK ->
                List.of(
                        link("arrivals", "/arrivals", "calendar-check"),
                        link("worklist", "/worklist", "worklist"),
                        link("calendar", "/calendar", "calendar"),
                        link("patients", "/patients", "users"),
                        link("register", "/patients/register", "user-plus"));
            case PATIENT ->
                List.of(
                        link("me", "/me", "check-circle"),
                        link("my-progress", "/me/progress", "progress"),
                        link("my-visits", "/me/visits", "calendar"),
                        link("my-plan", "/me/plan", "clipboard-list"));
            case ADMINISTRATOR ->
                List.of(
                        link("clinic", "/clinic", "check-circle"),
                        link("accounts", "/clinic/accounts", "key"),
                        link("site", "/clinic/site", "building"),
                        link("rooms", "/clinic/rooms", "layers"),
                        link("hours", "/clinic/hours", "clock"),
                        link("audit", "/clinic/audit", "history"));
            case ANYONE -> List.of();
        };
    }

    private Link link(String key, String href, String icon) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return new Link(
                key,
                Messages.text("shell.link." + key),
                href,
                icon,
                request.getRequestURI().equals(href));
    }

    public List<FormProblem> getProblems() {
        return FormProblem.all();
    }

    /** The template of pages that are for everybody: patients have one of their own, and so do those who are not in yet. */
    public String getLayout() {
        return layout;
    }

    public String getName() {
        return caller.name();
    }

    public String getRole() {
        return RoleWords.of(caller.roles());
    }

    /** Minutes without activity after which the screen is locked; 0 for never. */
    public int getLockIdle() {
        return sessionLimits.lockIdle();
    }

    /** The day, for printed pages. */
    public LocalDate getToday() {
        return days.today();
    }

    /** True for those who may search patients. */
    public boolean isFinder() {
        return caller.roles().hasAny(PageAccess.roles("/palette"));
    }

    /** True for those who register patients without a link for it in the navigation. */
    public boolean isRegistering() {
        return caller.has(Role.THERAPIST) && !caller.has(Role.DESK);
    }
}
