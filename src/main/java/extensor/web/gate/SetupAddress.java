package extensor.web.gate;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;

/** The whole address at which the owner of an account sets it up, as it is handed over. */
public final class SetupAddress {
    private SetupAddress() {}

    /** Under the host name by which this request came; the gate knows it. */
    public static String of(String secret) {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        return of(outside.getRequestServerName(), outside.getRequestHeaderMap().get("Host"), secret);
    }

    /** A proxy in front of the server speaks TLS, so the link does too. Only on this machine itself there is none. */
    static String of(String server, String host, String secret) {
        String scheme = RequestFilter.OWN_MACHINE.contains(server) ? "http://" : "https://";
        return scheme + host + "/setup?link=" + secret;
    }
}
