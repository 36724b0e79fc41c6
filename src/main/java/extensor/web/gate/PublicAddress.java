package extensor.web.gate;

import extensor.care.accounts.PasskeySite;
import jakarta.servlet.http.HttpServletRequest;

/** How browsers address this program, by the host name of the request, which the gate has checked. */
public final class PublicAddress {
    private PublicAddress() {}

    /** For whom passkeys are made and asked here. */
    public static PasskeySite passkeys(HttpServletRequest request) {
        String server = request.getServerName();
        return new PasskeySite(server, origin(server, request.getHeader("Host")));
    }

    /** The proxy speaks TLS, except on this machine itself. */
    static String origin(String server, String host) {
        return (RequestFilter.OWN_MACHINE.contains(server) ? "http://" : "https://") + host;
    }
}
