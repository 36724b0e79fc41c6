package extensor.web.gate;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;

/** The full link with which the owner sets up an account. */
public final class SetupAddress {
    private SetupAddress() {}

    /** Uses the host name of this request, which the gate has checked. */
    public static String of(String secret) {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        return of(outside.getRequestServerName(), outside.getRequestHeaderMap().get("Host"), secret);
    }

    static String of(String server, String host, String secret) {
        return PublicAddress.origin(server, host) + "/setup?link=" + secret;
    }
}
