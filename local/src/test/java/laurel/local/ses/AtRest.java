package laurel.local.ses;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import laurel.local.stack.dynamo.DynamoEngine;
import org.eclipse.jetty.server.Server;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The tables of a stack that does not run. */
final class AtRest implements AutoCloseable {
    final DynamoDbClient dynamo;
    private final DynamoEngine engine;
    private final Server server;

    AtRest(Path data) throws Exception {
        engine = DynamoEngine.open(data.resolve("dynamodb"));
        server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.setHandler(engine.http());
        server.start();
        dynamo = MailStack.client(DynamoDbClient.builder(), server.getURI());
    }

    @Override
    public void close() throws Exception {
        dynamo.close();
        server.stop();
        engine.close();
    }
}
