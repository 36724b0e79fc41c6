package extensor.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The full link with which the owner sets up an account. */
@ApplicationScoped
public class SetupAddress {
    @Inject
    @ConfigProperty(name = "extensor.hosts")
    Optional<String> hosts;

    /** Uses the host name of this request, which the gate has checked; on this machine itself, the one by which others reach it. */
    public String of(String secret) {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        return of(outside.getRequestServerName(), outside.getRequestHeaderMap().get("Host"), hosts.orElse(""), secret);
    }

    /** True for a link that works on this machine only. */
    public static boolean isOfThisMachine(String address) {
        return address.startsWith("http://");
    }

    /** The proxy speaks TLS, so the link does too, except on this machine itself. */
    static String of(String server, String host, String hosts, String secret) {
        String here = PublicAddress.origin(server, host);
        String origin = !RequestFilter.OWN_MACHINE.contains(server)
                ? here
                : Arrays.stream(hosts.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && !RequestFilter.OWN_MACHINE.contains(name))
                        .findFirst()
                        .map("https://"::concat)
                        .orElse(here);
        return origin + "/setup?link=" + secret;
    }
}
