<?php

namespace MediaWiki\Extension\Signet;

/** The authority as one request of the wiki sees it: it answers for our site, or is away until the request ends. */
class Authority {
	private bool $isAway = false;

	/**
	 * @param AuthorityClient $client
	 * @param callable $outage Makes the Outage, which most requests do not need
	 * @param string $site
	 */
	public function __construct(
		private readonly AuthorityClient $client,
		private $outage,
		private readonly string $site
	) {
	}

	/** Whether it did not answer in this request. */
	public function isAway(): bool {
		return $this->isAway;
	}

	public function site(): string {
		return $this->site;
	}

	/**
	 * @param string $path e.g. '/v1/open'
	 * @param array $body Members of the request but the site
	 * @return ?AuthorityAnswer null if it is away
	 */
	public function ask( string $path, array $body ): ?AuthorityAnswer {
		// Who waited once does not wait again in the same request.
		if ( $this->isAway ) {
			return null;
		}
		try {
			$answer = $this->client->ask( $path, [ 'site' => $this->site ] + $body );
			$cannotSay = $answer->status === 503 || $answer->refusal() === 'behind_feed';
			if ( !$cannotSay || $path === '/v1/end' ) {
				return $answer;
			}
			( $this->outage )()->report( $answer->problem() );
		} catch ( AuthorityAway $e ) {
			( $this->outage )()->report( $e->getMessage() );
		}
		$this->isAway = true;
		return null;
	}
}
