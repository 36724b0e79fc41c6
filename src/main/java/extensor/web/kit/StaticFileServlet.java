package extensor.web.kit;

import extensor.web.gate.CompressionFilter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Gives a browser the files of the pages, to keep for a year. */
@WebServlet(StaticFile.FOLDER + "*")
public class StaticFileServlet extends HttpServlet {
    @Inject
    StaticFiles staticFiles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StaticFile> found = staticFiles.at(request.getRequestURI());
        if (found.isEmpty()) {
            response.sendError(404);
            return;
        }
        StaticFile file = found.get();
        boolean packed = file.packs() && CompressionFilter.takesGzip(request.getHeader("Accept-Encoding"));
        byte[] content = packed ? file.packed() : file.plain();
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(file.type());
        if (packed) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
